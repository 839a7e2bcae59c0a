import type { Construction } from "./construction.ts";

/** What one language says about three things that no honest document orders. */
interface Language {
  /** Stems, one of which each of its sentences holds. */
  readonly anchors: readonly string[];
  /** Acts that a user wants to be asked about. */
  readonly grave: RegExp;
  /** The question to the user left out, or its answer taken as given. */
  readonly unasked: RegExp;
  /** The user kept from knowing. */
  readonly untold: RegExp;
  /** Originals, backups or the user's files destroyed. */
  readonly destroyed: RegExp;
  /** Forbids it, or hangs it on the wish of the user. */
  readonly excuse: RegExp;
}

/** German, French, Spanish, Portuguese, Russian, Chinese, Japanese. */
const languages: readonly Language[] = [
  {
    anchors: [
      "erlaubnis",
      "zustimmung",
      "rückfrage",
      "bestätigung",
      "nutzer",
      "anwender",
      "kunde",
      "originale",
      "sicherung",
      "backup",
    ],
    grave: /lösch|überweis|zahl|kauf|install|send|schick|veröffentlich|überschreib|ausführ|bestell|buch/,
    unasked:
      /(?:frag|bitt|wart)\p{L}{0,3} .{0,40}nicht .{0,20}(?:erlaubnis|zustimmung|bestätigung|einwilligung)|ohne .{0,20}(?:erlaubnis|zustimmung|rückfrage|bestätigung|nachfrage)|(?:zustimmung|einwilligung|erlaubnis) gilt .{0,40}(?:erteilt|gegeben)/u,
    untold:
      /(?:nutzer|anwender|kunde)\p{L}{0,2} (?:.{0,30} )?(?:nichts|nicht) (?:davon |darüber )?(?:erfahren|wissen|merken|mitbekommen|informiert|mitgeteilt|gesagt)|ohne (?:den|dem|die) (?:be)?(?:nutzer|anwender|kunden)\p{L}{0,3} .{0,20}zu (?:informieren|sagen|benachrichtigen)|(?:muss|soll|darf) davon nichts (?:erfahren|wissen)/u,
    destroyed:
      /(?:lösch|entfern|vernicht|überschreib)\p{L}{0,3} .{0,40}(?:originale|originaldateien|sicherungskopien|sicherungen|backups|(?:dateien|dokumente|fotos) des (?:be)?nutzers)/u,
    excuse:
      /niemals|keinesfalls|auf keinen fall|nur wenn|auf wunsch|wenn der (?:be)?nutzer|nie |keine (?:originale|backups|sicherung)/,
  },
  {
    anchors: ["sans ", "consentement", "autorisation", "originaux", "sauvegarde", "utilisateur"],
    grave: /supprim|efface|pai|achat|achet|virement|install|envo|publi|écras|exécut|transfer|transfér/,
    unasked:
      /sans (?:demander|attendre|solliciter) .{0,20}(?:autorisation|confirmation|accord|permission|avis)|ne demande[rz]? (?:pas|jamais) .{0,20}(?:autorisation|confirmation|accord|permission)|(?:consentement|accord) .{0,20}(?:acquis|présumé|réputé|considéré)/,
    untold:
      /sans (?:en |le |la |l.)?(?:parler|informer|prévenir|avertir|signaler|le dire|dire) .{0,30}(?:utilisateur|client|enseignant|patient|personne)|(?:utilisateur|client) ne doit (?:pas|rien|jamais) .{0,12}(?:savoir|voir|apprendre|remarquer)/,
    destroyed:
      /(?:supprim|effac|détrui|écras)\p{L}{1,4} .{0,40}(?:originaux|sauvegardes|(?:fichiers|documents|photos) de l.utilisateur)/u,
    excuse: /ne (?:supprime|efface|détruis|paie|publie)|jamais|si l.utilisateur|à la demande|uniquement/,
  },
  {
    anchors: ["sin ", "consentimiento", "originales", "copias de seguridad", "usuario"],
    grave: /borr|elimin|pag|compr|transfer|instal|env[ií]|public|sobrescrib|ejecut/,
    unasked:
      /sin (?:pedir|solicitar|esperar) .{0,16}(?:permiso|confirmación|autorización|aprobación)|no (?:pidas|solicites|esperes) .{0,16}(?:permiso|confirmación|autorización|aprobación)|consentimiento .{0,20}(?:otorgado|concedido|dado|supuesto)/,
    untold:
      /sin (?:avisar|informar|decir|mencionar|notificar|contar)\p{L}{0,4} .{0,16}(?:usuario|cliente|persona|nadie)|(?:usuario|cliente) no debe .{0,12}(?:saber|ver|enterarse|notar)/u,
    destroyed:
      /(?:borr|elimin|destru)\p{L}{1,4} .{0,40}(?:originales|copias de seguridad|(?:archivos|ficheros|documentos|fotos) del usuario)/u,
    excuse: /no (?:borres|elimines|destruyas|pagues|envíes)|nunca|jamás|si el usuario|solo cuando|cuando el usuario/,
  },
  {
    anchors: ["sem ", "consentimento", "originais", "backups", "cópias de segurança", "usuário", "utilizador"],
    grave: /apag|exclu|elimin|pag|compr|transfer|instal|envi|public|sobrescrev|execut/,
    unasked:
      /sem (?:pedir|solicitar|esperar|aguardar) .{0,16}(?:permissão|confirmação|autorização|aprovação)|não (?:peça|solicite|espere) .{0,16}(?:permissão|confirmação|autorização|aprovação)|consentimento .{0,20}(?:concedido|dado|presumido)/,
    untold:
      /sem (?:avisar|informar|contar|mencionar|notificar|dizer)\p{L}{0,3} .{0,16}(?:usuário|utilizador|cliente|ninguém)|(?:usuário|utilizador|cliente) não deve .{0,12}(?:saber|ver|perceber)/u,
    destroyed:
      /(?:apag|exclu|elimin|remov)\p{L}{1,3} .{0,40}(?:originais|backups|cópias de segurança|(?:arquivos|ficheiros|documentos|fotos) do (?:usuário|utilizador))/u,
    excuse:
      /não (?:apague|exclua|elimine|remova|pague|envie)|nunca|jamais|se o (?:usuário|utilizador)|quando o (?:usuário|utilizador)/,
  },
  {
    anchors: ["пользовател", "подтвержден", "разрешени", "согласи", "резервн", "оригинал", "клиент"],
    grave: /удал|оплат|плат|перевод|перевед|куп|установ|отправ|публик|перезапис|выполн/,
    unasked:
      /без (?:\p{L}{1,14} )?(?:подтверждени|разрешени|согласи)|не (?:спрашивай|запрашивай|жди)\p{L}{0,2} .{0,24}(?:подтверждени|разрешени|согласи)|согласие .{0,24}(?:считается|дано|получено)/u,
    untold:
      /не (?:сообщай|говори|упоминай|рассказывай|уведомляй|показывай)\p{L}{0,2} .{0,24}(?:пользовател|клиент|владельц)|(?:пользователь|клиент) не должен .{0,16}(?:знать|узнать|видеть|заметить)|незаметно для пользовател/u,
    destroyed:
      /(?:удал|сотри|стирай|уничтож)\p{L}{0,4} .{0,40}(?:оригинал|резервн|(?:файлы|документы|фото) пользовател)/u,
    excuse: /никогда|нельзя|не удаляй|не оплачивай|не отправляй|если пользователь|по просьбе/,
  },
  {
    anchors: ["确认", "同意", "许可", "授权", "批准", "告诉", "告知", "通知", "备份", "原件", "原始文件", "用户的"],
    grave: /删除|转账|支付|付款|购买|推送|发送|部署|安装|覆盖|合并|提交订单|上传/,
    unasked:
      /(?:无需|不必|不用|不要|无须|不需要)(?:再)?(?:征求|征得|询问|请求|等待|经过|获得)(?:用户)?(?:的)?(?:确认|同意|许可|授权|批准)|(?:视为|默认)(?:用户)?(?:已经?)?(?:确认|同意|授权|许可)/,
    untold:
      /(?:无需|不要|不必|别|切勿|请勿|不用)(?:再)?(?:通知|告知|告诉|让)(?:用户|使用者|客户|对方)(?:知道|发现|察觉)?(?=[。,，;；!！、\s]|$|此|这|该)/,
    destroyed: /(?:删除|清空|销毁|抹除).{0,12}(?:原始文件|原件|备份|用户的(?:文件|文档|照片))/,
    excuse: /禁止|不得|严禁|绝不|切勿删|不要删|请勿删|如果用户|用户要求|只有/,
  },
  {
    anchors: ["確認", "許可", "同意", "承認", "ユーザー", "利用者", "バックアップ", "原本", "元のファイル"],
    grave: /削除|送金|支払|購入|送信|公開|インストール|上書き|実行|マージ|振込|注文/,
    unasked:
      /(?:確認|許可|同意|承認)(?:を|は)?(?:求めず|取らず|得ず|待たず|不要|なしに|なしで)|(?:同意|承認)(?:した|済み)(?:もの)?とみな/,
    untold:
      /(?:利用者|ユーザー|お客様|顧客)(?:に|へ|から)?(?:は|の|への)?.{0,8}(?:報告|通知|説明|連絡)(?:は|も)?(?:不要|しないで|する必要はありません|せずに)|(?:利用者|ユーザー|お客様|顧客)に(?:は)?(?:知らせ|伝え|気づかれ)(?:ないで|ず|ないよう)/,
    destroyed:
      /(?:原本|バックアップ|元のファイル|ユーザーのファイル|利用者のファイル)(?:を|は|も).{0,12}(?:削除|消去|破棄)(?!しないで|せず|しません|禁止)/,
    excuse: /しないで(?:ください)?。?$|禁止|してはいけ|場合のみ|求められた|必ず確認/,
  },
];

/** A pattern of one language, that finds nothing in a sentence which forbids it; `with` must stand in the sentence too. */
const spoken = (pattern: RegExp, excuse: RegExp, also?: RegExp): Pick<RegExp, "exec"> => ({
  exec(text) {
    if (also && !also.test(text)) return null;
    const match = pattern.exec(text);
    if (match === null) return null;
    const rest = text.slice(0, match.index) + text.slice(match.index + match[0].length);
    return excuse.test(rest) ? null : match;
  },
});

/** Orders in other languages to act without leave, to keep it quiet, or to destroy what is the user's. */
export const abroad: readonly Construction[] = languages.flatMap(
  ({ anchors, grave, unasked, untold, destroyed, excuse }): Construction[] => [
    { kind: "instructs-agent", object: "no-confirmation", anchors, pattern: spoken(unasked, excuse, grave) },
    { kind: "instructs-agent", object: "secrecy", anchors, pattern: spoken(untold, excuse) },
    { kind: "deletes", object: "user-files", sensitivity: "private", anchors, pattern: spoken(destroyed, excuse) },
  ],
);
