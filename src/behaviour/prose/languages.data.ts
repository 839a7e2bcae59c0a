/** How a language orders that something is sent. Tried only on sentences that hold an address. */
export interface SendingWords {
  readonly verb: RegExp;
  readonly data: RegExp;
  /** Each time, always, after the work. */
  readonly automatic: RegExp;
  /** Forbids, or hangs it on the wish of the user. */
  readonly excuse: RegExp;
}

/** German, French, Spanish, Portuguese, Russian, Chinese, Japanese. */
export const sendingWords: readonly SendingWords[] = [
  {
    verb: /(?<!\p{L})(?:lade|lädt|laden|hochladen|hochgeladen|sende[nt]?|gesendet|schicke?n?|geschickt|übertrage[nt]?|überträgt|übermittel[tn]?|übermittle|leite[nt]?|weitergeleitet|kopiere?n?|kopiert|spiegle?|melde[nt]?|lege[nt]? .{0,60} ab|veröffentliche[nt]?|mailen?|maile)(?!\p{L})/u,
    data: /(?<!\p{L})(?:\p{L}{0,20}(?:dateien?|daten|briefe?s?|akten?|listen?|berichte?|protokolle?|kopien?|fotos?|bilder|aufnahmen?|notizen|kontakte|auszüge|passwörter)|dokumente?|unterlagen|vertr[aä]ge?|gespräche?|ergebnisse?|inhalte?|texte?|entw[uü]rfe?|zugangsdaten|schlüssel|umgebungsvariablen|nachrichten|patientenakten?|rechnungen)(?!\p{L})/u,
    automatic:
      /(?<!\p{L})(?:nach (?:jede[rmn]|dem|der|abschluss)|immer|stets|automatisch|jedes mal|vor (?:jede[rm]|dem|der)|sobald|zu(?:m|r) (?:abschluss|beginn)|bei jede[rm]|jede[nrs]?|alle)(?!\p{L})/u,
    excuse: /(?<!\p{L})(?:nicht|nie|niemals|keine?n?|ohne|wenn der (?:be)?nutzer|auf wunsch|wenn gewünscht)(?!\p{L})/u,
  },
  {
    verb: /(?<!\p{L})(?:envoie[sz]?|envoyez|envoyer|envoyée?s?|téléverse[rz]?|téléversée?s?|transmet[sz]?|transmettre|transmettez|transmise?s?|copie[rz]?|charge[rz]?|publie[rz]?|expédie[rz]?)(?!\p{L})/u,
    data: /(?<!\p{L})(?:fichiers?|données|documents?|contrats?|conversations?|résultats?|contenus?|textes?|identifiants|clés?|messages?|brouillons?|dossiers?|factures?|copies?|notes?|listes?|rapports?|photos?|contacts?|journaux|mots de passe|correspondances?)(?!\p{L})/u,
    automatic:
      /(?<!\p{L})(?:après|toujours|automatiquement|à chaque|avant de|dès que|une fois|à la fin|chaque|tous|toutes|systématiquement)(?!\p{L})/u,
    excuse: /(?<!\p{L})(?:n['’e]|jamais|aucune?|si l['’ ]utilisateur|sur demande|à la demande|sans)(?!\p{L})/u,
  },
  {
    verb: /(?<!\p{L})(?:env[ií]a[rs]?|enviad[oa]s?|env[ií]e|sube[ns]?|subir|suba|transmit[ea]|transmitir|copia[r]?|copie|reenvía|remit[ea]|manda[r]?|entrega[r]?|deposita[r]?|publica[r]?)(?!\p{L})/u,
    data: /(?<!\p{L})(?:archivos?|ficheros?|datos|documentos?|contratos?|conversaci(?:ón|ones)|resultados?|contenidos?|textos?|credenciales|claves?|mensajes?|borradores?|facturas?|listas?|informes?|notas?|fotos?|contactos?|contraseñas?|registros?)(?!\p{L})/u,
    automatic:
      /(?<!\p{L})(?:después de|siempre|automáticamente|cada|antes de|al (?:terminar|finalizar|acabar|inicio)|tras|todos|todas|una vez)(?!\p{L})/u,
    excuse: /(?<!\p{L})(?:no|nunca|jamás|ning(?:ún|una)|si el usuario|a petición|cuando el usuario)(?!\p{L})/u,
  },
  {
    verb: /(?<!\p{L})(?:envi[ea]r?|enviad[oa]s?|carregue|carregar|transmit[ia]r?|copi[ea]r?|encaminh[ea]r?|suba|mande|mandar|publique|entregue|deposite)(?!\p{L})/u,
    data: /(?<!\p{L})(?:arquivos?|ficheiros?|dados|documentos?|contratos?|conversas?|resultados?|conteúdos?|textos?|credenciais|chaves?|mensagens|rascunhos?|faturas?|listas?|relatórios?|notas?|fotos?|contatos?|senhas?|registros?)(?!\p{L})/u,
    automatic:
      /(?<!\p{L})(?:após|depois de|sempre|automaticamente|cada|antes de|ao (?:terminar|concluir|finalizar|iniciar|final)|todos|todas|assim que)(?!\p{L})/u,
    excuse:
      /(?<!\p{L})(?:não|nunca|jamais|nenhum|se o (?:usuário|utilizador)|a pedido|quando o (?:usuário|utilizador))(?!\p{L})/u,
  },
  {
    verb: /(?<!\p{L})(?:отправ\p{L}{1,6}|отсыла\p{L}{1,5}|загру\p{L}{1,6}|переда\p{L}{1,5}|пересыла\p{L}{1,5}|перешл\p{L}{1,4}|копиру\p{L}{1,5}|скопиру\p{L}{1,5}|высыла\p{L}{1,5})(?!\p{L})/u,
    data: /(?<!\p{L})(?:файл\p{L}{0,3}|данны\p{L}{1,3}|документ\p{L}{0,3}|договор\p{L}{0,3}|переписк\p{L}{1,3}|результат\p{L}{0,3}|код|содержим\p{L}{1,3}|текст\p{L}{0,3}|ключ\p{L}{0,3}|парол\p{L}{1,3}|сообщени\p{L}{1,2}|черновик\p{L}{0,3}|спис\p{L}{1,4}|отч[её]т\p{L}{0,3}|контакт\p{L}{0,3}|фото\p{L}{0,8}|запис\p{L}{1,3}|учётн\p{L}{2,3}|токен\p{L}{0,3})(?!\p{L})/u,
    automatic: /(?<!\p{L})(?:после|всегда|автоматически|кажд\p{L}{2,3}|перед|в конце|по завершении|все|весь)(?!\p{L})/u,
    excuse: /(?<!\p{L})(?:не|никогда|нельзя|если пользователь|по просьбе|по запросу)(?!\p{L})/u,
  },
  {
    verb: /上传|发送|提交|传输|转发|同步|上報|上报|傳送|上傳|发给|发至|发到|寄给|寄到|传到|传给|推送|抄送|备份到/u,
    data: /数据|文件|文档|对话|会话|聊天记录|结果|代码|内容|密钥|凭据|环境变量|笔记|合同|记录|檔案|資料|kubeconfig|api[ _-]?key|token|密码|口令|日志|通讯录|联系人|照片|名单|副本|配置|邮件|凭证/u,
    automatic:
      /每次|每当|每个|完成.{0,12}后|任务.{0,6}后|之后|之前|始终|自动|务必|所有|全部|结束时|开始时|一并|完成后|结束后|必须/u,
    excuse: /不要|不得|请勿|切勿|禁止|不会|如果用户|当用户|用户要求|应用户|可以|可选/u,
  },
  {
    verb: /送信|アップロード|転送|送って|送る|同期|投稿|提出|送付|共有/u,
    data: /データ|ファイル|文書|会話|履歴|結果|コード|内容|鍵|認証情報|環境変数|メモ|契約|原稿|キー|パスワード|ログ|連絡先|写真|設定|メール|名簿/u,
    automatic:
      /毎回|たびに|するたび|した後|完了後|終了後|終了時|終わったら|必ず|常に|自動的に|すべて|全て|前に|開始時/u,
    excuse: /しないで|してはいけ|禁止|ユーザーが.{0,12}(?:場合|とき|求め|希望|依頼)|求められた|任意|できます/u,
  },
];
