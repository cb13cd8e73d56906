import type { Company } from '../../lib/model/company';
import { CompanyEditor } from '../company/CompanyEditor';
import { openSection } from '../shell/open-workbench';
import { openInterviewId } from './interview-actions';
import { useInterviews } from './use-interviews';

interface Props {
  readonly company: Company;
  readonly closeLabel: string;
  readonly onClose: () => void;
}

/** A company's profile whose phrases know the interviews they were taken from. */
export function EditedCompany({ company, closeLabel, onClose }: Props) {
  const interviews = useInterviews(company.id);
  return (
    <CompanyEditor
      company={company}
      closeLabel={closeLabel}
      interviews={interviews ?? []}
      onOpenInterview={({ id }) => {
        openInterviewId.value = id;
        openSection('interviews', company.id, id);
      }}
      onClose={onClose}
    />
  );
}
