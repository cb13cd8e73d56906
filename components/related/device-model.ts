/** Chrome's Prompt API: a language model inside the browser. Absent elsewhere. */
interface DeviceModel {
  readonly create: () => Promise<{
    readonly prompt: (text: string) => Promise<string>;
    readonly destroy: () => void;
  }>;
}

function deviceModel(): DeviceModel | undefined {
  return (globalThis as { LanguageModel?: DeviceModel }).LanguageModel;
}

/** Whether the browser offers a model on the device. */
export function hasDeviceModel(): boolean {
  return deviceModel() !== undefined;
}

/** Its answer to a prompt. Rejects where there is no model, or it could not be loaded or run. */
export async function askDeviceModel(prompt: string): Promise<string> {
  const model = deviceModel();
  if (!model) throw new Error('no language model on this device');
  const session = await model.create();
  try {
    return await session.prompt(prompt);
  } finally {
    session.destroy();
  }
}
