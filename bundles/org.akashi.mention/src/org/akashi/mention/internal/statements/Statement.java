package org.akashi.mention.internal.statements;

/**
 * What a cue in a sentence states, with the words for it. Verbs that end in {@code ~} stand for their regular forms.
 * Words after {@code not:} look like cues and are none.
 */
enum Statement {

	TARGETS("target~|impact~|affect~|affects|affected|affecting|infect~|breach~|breaches|aim~ at|attack on|attacks on|attack against|attacks against|attacked|attacking|attacks targeting|campaign against|campaigns against|"
			+ "operation against|operations against|intrusion at|intrusions at|intrusion into|intrusions into|focus on|focuses on|focused on|"
			+ "focusing on|concentrate~ on|compromise~|victims in|victims from|victims include|victims included|victims were|victims are|struck|"
			+ "victims of|targets of|target of|victim of|attacks by|attack by|hit|hits|directed at|directed against|went after|goes after|going after|spied on|espionage against|mostly seen in|most active in|"
			+ "most seen in|against|標的と|標的に|標的は|標的国は|標的として|を標的|標的型攻撃|を狙|狙った|狙う|に狙われ|狙われ|標的となっ|標的になっ|攻撃を受け|に感染|感染させ|を対象|対象に|に集中|中心に|多く発生|に対する攻撃|への攻撃|"
			+ "を攻撃|に攻撃|への侵入|に侵入|が被害|被害を受け|not:threat against|threats against|protect against|protects against|protection against|defend against|defense against|defence against|fight against|measures against|guard against|sanctions against|target machine|target system|target host|target computer|target device|"
			+ "target process|target server|targeted machine|targeted system|targeted host|"
			+ "compromised website|compromised websites|compromised site|compromised sites|compromised host|compromised hosts|compromised machine|"
			+ "compromised machines|compromised system|compromised systems|compromised account|compromised accounts|compromised server|"
			+ "compromised servers|compromised computer|compromised computers|compromised email|compromised infrastructure|attacked machine"),
	USES("use~|develop~|operate~|operates|load~|loads|launch~|launches|run|runs|ran|deploy~|deploys|deployed|deploying|leverage~|employ~|employs|employed|employing|utilize~|utilise~|distribute~|deliver~|install~|"
			+ "rely on|relies on|relied on|relying on|spread|spreads|spreading|wield~|carry out|carries out|sent|sends|sending|through|via|"
			+ "by means of|with the help of|使用|利用|用い|使い|使った|使って|使う|展開し|運用|開発し|配布|配信|拡散|送り込|仕掛け|実行し"),
	COMMUNICATES("communicate~ with|connect~ to|connect~ with|connect~ back to|contact~|beacon~ to|beacon~ out to|call~ out to|call~ back to|"
			+ "call~ home to|phone~ home|reach~ out to|reaches out to|c2|c&c|command and control|command-and-control|callback|report~ to|"
			+ "通信先|と通信|に通信|へ通信|に接続|へ接続|と接続|接続先|指令サーバ|コマンド&コントロール|コマンドアンドコントロール"),
	DOWNLOADS("download~|fetch~|fetches|retrieve~|ダウンロード|取得し"),
	DROPS("drop|drops|dropped|dropping|extract~|ドロップ|投下|作成し"),
	EXPLOITS("exploit~|exploitation of|abuse~|weaponize~|weaponise~|悪用|を突い|を突く|エクスプロイト"),
	AUTHORED("developed by|created by|written by|authored by|designed by|coded by|built by"),
	ATTRIBUTED("attributed|attribution to|blamed on|ascribed to|assigned to|pinned on|believed to be behind|thought to be behind|to be behind|"
			+ "suspected to be behind|attributed to|attribute|attributes|attributable to|the work of|carried out by|conducted by|perpetrated by|operated by|"
			+ "run by|orchestrated by|executed by|responsible for|is behind|are behind|was behind|were behind|the group behind|"
			+ "the actor behind|the hackers behind|によるもの|に帰属|帰属する|の犯行|が実行した|と断定|の仕業|に帰せられ|に起因|による攻撃|による活動|による作戦"),
	RELATED("connect~ to the|has ties|have ties|link between|links between|connection between|linked with|nexus with|link to|links to|linked to|tied to|ties to|associated with|connection to|connections to|connection with|affiliated with|"
			+ "related to|関連す|と関連|関係する|に関連|との関連|つながり|結び付"),
	SIMILAR("similar|similarity|similarities|similarly|overlap|overlaps|overlapped|overlapping|resemble~|resemblance|reminiscent|share~ code|"
			+ "share~ infrastructure|share~ tactics|share~ similarities|share~ features|code reuse|source code from|source code of|code from|code of|borrow~ code|borrows code|in common|look like|looks like|looked like|"
			+ "identical to|same code|same tactics|same techniques|same infrastructure|類似|似て|似た|重複|共通|酷似|オーバーラップ|一致|"
			+ "not:類似バージョン|類似版|の亜種と類似|similar version|similar versions|similar variant|similar variants"),
	VARIANT("variant of|variants of|version of|versions of|based on|derived from|evolution of|fork of|forked from|successor to|successor of|"
			+ "evolved from|rebrand of|rewrite of|の亜種|の変種|をベースに|に基づ|の派生|の後継|から派生|の改良版");

	private final String words;

	Statement(String words) {
		this.words = words;
	}

	/** Phrases, {@code |} between; those after {@code not:} are none. */
	String words() {
		return words;
	}
}
