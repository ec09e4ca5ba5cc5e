/**
 * How to call 999 without speaking, word for word. Each part guards against a belief that has cost
 * time: that 55 finds the caller, that silence alone brings the police, that it works on a landline.
 */
export const SILENT_CALL =
  'On a mobile: stay on the line, listen, cough or tap. If asked, press 55. 55 does not tell them where you are. A silent call alone does not bring police. On a landline there is no 55: stay on the line.';
