/** Puts what a call answered among the downloads, under the name that the answer gives it; answers its size. */
export const saveFile = async (answer: Response, nameWithout: string): Promise<number> => {
  const content = await answer.blob();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download =
    /filename="?([^";]+)/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? nameWithout;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return content.size;
};
