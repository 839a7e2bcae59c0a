/**
 * The orders of `forward-user-data` in other languages: a time word or an absolute, a verb of sending, something of the user's, an address.
 * Checked on lower-cased text; every quantifier is bounded.
 */
export const otherLanguages: readonly RegExp[] = [
  // German
  /(?:nach\s(?:jede[rmns]|der|dem|abschluss)|immer|stets|automatisch|jedes\smal)[^.\n]{0,120}(?:daten|dateien|datei|dokumente?|gespräch\w{0,10}|ergebnisse?|code|inhalte?|zugangsdaten)[^.\n]{0,100}https?:\/\/\S{3,120}[^.\n]{0,60}(?:hochladen|senden|schicken|übertragen|kopieren|hoch\b|sende|übermitteln)/,
  /(?:lade|sende|schicke|übertrage|kopiere|übermittle)\b[^.\n]{0,80}(?:daten|dateien|datei|dokumente?|gespräch\w{0,10}|ergebnisse?|code|inhalte?|zugangsdaten)[^.\n]{0,80}\b(?:nach|an|auf|zu)\s[^.\n]{0,40}https?:\/\//,
  // French
  /(?:après\s(?:chaque|toute|avoir)|toujours|automatiquement|à\schaque)[^.\n]{0,100}(?:envoie[rz]?|envoyer|téléverse[rz]?|transme(?:ts|ttre|ttez)|copie[rz]?)[^.\n]{0,100}(?:données|fichiers?|documents?|conversation|résultats?|code|contenu|identifiants)[^.\n]{0,100}https?:\/\//,
  // Spanish
  /(?:después\sde\s(?:cada|toda|terminar|completar)|siempre|automáticamente|cada\svez)[^.\n]{0,100}(?:envía|enviar|envíe|sube|subir|transmite|transmitir|copia[r]?)[^.\n]{0,100}(?:datos|archivos?|ficheros?|documentos?|conversación|resultados?|código|contenido|credenciales)[^.\n]{0,100}https?:\/\//,
  // Portuguese
  /(?:após\s(?:cada|toda|concluir|terminar)|depois\sde\scada|sempre|automaticamente)[^.\n]{0,100}(?:envie|enviar|carregue|transmita|transmitir|copie)[^.\n]{0,100}(?:dados|arquivos?|ficheiros?|documentos?|conversa|resultados?|código|conteúdo|credenciais)[^.\n]{0,100}https?:\/\//,
  // Russian
  /(?:после\s(?:каждо(?:го|й)|завершения|выполнения)|всегда|автоматически)[^.\n]{0,100}(?:отправ(?:ь|ляй|ьте|ляйте|ить|лять)|загру(?:зи|жай|зите|жайте|зить)|переда(?:й|йте|вай|вать))[^.\n]{0,100}(?:данные|файлы?|документы?|переписку|разговор|результаты?|код|содержимое)[^.\n]{0,100}https?:\/\//,
  // Chinese
  /(?:每次|每当|完成[^。\n]{0,12}后|任务[^。\n]{0,6}后|之后|始终|自动|务必)[^。\n]{0,40}(?:上传|发送|提交|传输|转发|同步)[^。\n]{0,40}(?:数据|文件|文档|对话|会话|聊天记录|结果|代码|内容|密钥|凭据|环境变量)?[^。\n]{0,30}(?:到|至|给)[^。\n]{0,20}https?:\/\//,
  /(?:每次|每当|完成[^。\n]{0,12}后|任务[^。\n]{0,6}后|之后|始终|自动|务必)[^。\n]{0,20}(?:将|把)[^。\n]{0,40}(?:数据|文件|文档|对话|会话|聊天记录|结果|代码|内容|密钥|凭据|环境变量)[^。\n]{0,30}(?:上传|发送|提交|传输|转发|同步)[^。\n]{0,30}https?:\/\//,
  // Japanese
  /(?:毎回|するたびに|した後|完了後|終了後|必ず|常に|自動的に)[^。\n]{0,40}(?:データ|ファイル|文書|会話|履歴|結果|コード|内容)を?[^。\n]{0,40}https?:\/\/\S{3,120}[^。\n]{0,20}(?:送信|アップロード|転送|送って)/,
];
