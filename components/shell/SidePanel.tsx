import { BoardSection } from '../board/BoardSection';
import { InterviewSection } from '../interviews/InterviewSection';
import { t } from './language';
import { Popup } from './Popup';

/** Chrome's side panel and Firefox's sidebar: the popup's components, and some of the workbench's. */
export function SidePanel() {
  return <Popup more={sideTabs} />;
}

function sideTabs(edit: (companyId: string) => void) {
  return [
    { id: 'interviews', name: t('visitHeading'), view: () => <InterviewSection /> },
    {
      id: 'board',
      name: t('boardHeading'),
      view: () => <BoardSection onOpenCompany={edit} />,
    },
  ];
}
