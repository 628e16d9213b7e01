// Generated from StixPattern.g4 by ANTLR 4.13.2
package org.akashi.stix.internal.grammar;
import org.antlr.v4.runtime.atn.*;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.*;
import org.antlr.v4.runtime.misc.*;
import org.antlr.v4.runtime.tree.*;
import java.util.List;
import java.util.Iterator;
import java.util.ArrayList;

@SuppressWarnings({"all", "warnings", "unchecked", "unused", "cast", "CheckReturnValue", "this-escape"})
public class StixPatternParser extends Parser {
	static { RuntimeMetaData.checkVersion("4.13.2", RuntimeMetaData.VERSION); }

	protected static final DFA[] _decisionToDFA;
	protected static final PredictionContextCache _sharedContextCache =
		new PredictionContextCache();
	public static final int
		AND=1, OR=2, NOT=3, FOLLOWEDBY=4, LIKE=5, MATCHES=6, ISSUBSET=7, ISSUPERSET=8, 
		EXISTS=9, IN=10, START=11, STOP=12, WITHIN=13, SECONDS=14, REPEATS=15, 
		TIMES=16, TRUE=17, FALSE=18, EQUAL=19, NOT_EQUAL=20, LESS=21, LESS_EQUAL=22, 
		GREATER=23, GREATER_EQUAL=24, COLON=25, DOT=26, COMMA=27, LPAREN=28, RPAREN=29, 
		LBRACKET=30, RBRACKET=31, ASTERISK=32, TIMESTAMP=33, HEX=34, BINARY=35, 
		STRING=36, INTEGER=37, DECIMAL=38, NAME=39, HYPHENATED=40, SPACE=41, COMMENT=42, 
		LINE_COMMENT=43, OTHER=44;
	public static final int
		RULE_pattern = 0, RULE_followed = 1, RULE_alternative = 2, RULE_conjunction = 3, 
		RULE_observation = 4, RULE_qualifier = 5, RULE_comparisons = 6, RULE_comparisonsAnd = 7, 
		RULE_comparison = 8, RULE_relation = 9, RULE_path = 10, RULE_step = 11, 
		RULE_key = 12, RULE_literal = 13, RULE_ordered = 14, RULE_number = 15, 
		RULE_timestamp = 16;
	private static String[] makeRuleNames() {
		return new String[] {
			"pattern", "followed", "alternative", "conjunction", "observation", "qualifier", 
			"comparisons", "comparisonsAnd", "comparison", "relation", "path", "step", 
			"key", "literal", "ordered", "number", "timestamp"
		};
	}
	public static final String[] ruleNames = makeRuleNames();

	private static String[] makeLiteralNames() {
		return new String[] {
			null, "'AND'", "'OR'", "'NOT'", "'FOLLOWEDBY'", "'LIKE'", "'MATCHES'", 
			"'ISSUBSET'", "'ISSUPERSET'", "'EXISTS'", "'IN'", "'START'", "'STOP'", 
			"'WITHIN'", "'SECONDS'", "'REPEATS'", "'TIMES'", "'true'", "'false'", 
			null, null, "'<'", "'<='", "'>'", "'>='", "':'", "'.'", "','", "'('", 
			"')'", "'['", "']'", "'*'"
		};
	}
	private static final String[] _LITERAL_NAMES = makeLiteralNames();
	private static String[] makeSymbolicNames() {
		return new String[] {
			null, "AND", "OR", "NOT", "FOLLOWEDBY", "LIKE", "MATCHES", "ISSUBSET", 
			"ISSUPERSET", "EXISTS", "IN", "START", "STOP", "WITHIN", "SECONDS", "REPEATS", 
			"TIMES", "TRUE", "FALSE", "EQUAL", "NOT_EQUAL", "LESS", "LESS_EQUAL", 
			"GREATER", "GREATER_EQUAL", "COLON", "DOT", "COMMA", "LPAREN", "RPAREN", 
			"LBRACKET", "RBRACKET", "ASTERISK", "TIMESTAMP", "HEX", "BINARY", "STRING", 
			"INTEGER", "DECIMAL", "NAME", "HYPHENATED", "SPACE", "COMMENT", "LINE_COMMENT", 
			"OTHER"
		};
	}
	private static final String[] _SYMBOLIC_NAMES = makeSymbolicNames();
	public static final Vocabulary VOCABULARY = new VocabularyImpl(_LITERAL_NAMES, _SYMBOLIC_NAMES);

	/**
	 * @deprecated Use {@link #VOCABULARY} instead.
	 */
	@Deprecated
	public static final String[] tokenNames;
	static {
		tokenNames = new String[_SYMBOLIC_NAMES.length];
		for (int i = 0; i < tokenNames.length; i++) {
			tokenNames[i] = VOCABULARY.getLiteralName(i);
			if (tokenNames[i] == null) {
				tokenNames[i] = VOCABULARY.getSymbolicName(i);
			}

			if (tokenNames[i] == null) {
				tokenNames[i] = "<INVALID>";
			}
		}
	}

	@Override
	@Deprecated
	public String[] getTokenNames() {
		return tokenNames;
	}

	@Override

	public Vocabulary getVocabulary() {
		return VOCABULARY;
	}

	@Override
	public String getGrammarFileName() { return "StixPattern.g4"; }

	@Override
	public String[] getRuleNames() { return ruleNames; }

	@Override
	public String getSerializedATN() { return _serializedATN; }

	@Override
	public ATN getATN() { return _ATN; }

	public StixPatternParser(TokenStream input) {
		super(input);
		_interp = new ParserATNSimulator(this,_ATN,_decisionToDFA,_sharedContextCache);
	}

	@SuppressWarnings("CheckReturnValue")
	public static class PatternContext extends ParserRuleContext {
		public FollowedContext followed() {
			return getRuleContext(FollowedContext.class,0);
		}
		public TerminalNode EOF() { return getToken(StixPatternParser.EOF, 0); }
		public PatternContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_pattern; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof StixPatternVisitor ) return ((StixPatternVisitor<? extends T>)visitor).visitPattern(this);
			else return visitor.visitChildren(this);
		}
	}

	public final PatternContext pattern() throws RecognitionException {
		PatternContext _localctx = new PatternContext(_ctx, getState());
		enterRule(_localctx, 0, RULE_pattern);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(34);
			followed();
			setState(35);
			match(EOF);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class FollowedContext extends ParserRuleContext {
		public List<AlternativeContext> alternative() {
			return getRuleContexts(AlternativeContext.class);
		}
		public AlternativeContext alternative(int i) {
			return getRuleContext(AlternativeContext.class,i);
		}
		public List<TerminalNode> FOLLOWEDBY() { return getTokens(StixPatternParser.FOLLOWEDBY); }
		public TerminalNode FOLLOWEDBY(int i) {
			return getToken(StixPatternParser.FOLLOWEDBY, i);
		}
		public FollowedContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_followed; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof StixPatternVisitor ) return ((StixPatternVisitor<? extends T>)visitor).visitFollowed(this);
			else return visitor.visitChildren(this);
		}
	}

	public final FollowedContext followed() throws RecognitionException {
		FollowedContext _localctx = new FollowedContext(_ctx, getState());
		enterRule(_localctx, 2, RULE_followed);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(37);
			alternative();
			setState(42);
			_errHandler.sync(this);
			_la = _input.LA(1);
			while (_la==FOLLOWEDBY) {
				{
				{
				setState(38);
				match(FOLLOWEDBY);
				setState(39);
				alternative();
				}
				}
				setState(44);
				_errHandler.sync(this);
				_la = _input.LA(1);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class AlternativeContext extends ParserRuleContext {
		public List<ConjunctionContext> conjunction() {
			return getRuleContexts(ConjunctionContext.class);
		}
		public ConjunctionContext conjunction(int i) {
			return getRuleContext(ConjunctionContext.class,i);
		}
		public List<TerminalNode> OR() { return getTokens(StixPatternParser.OR); }
		public TerminalNode OR(int i) {
			return getToken(StixPatternParser.OR, i);
		}
		public AlternativeContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_alternative; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof StixPatternVisitor ) return ((StixPatternVisitor<? extends T>)visitor).visitAlternative(this);
			else return visitor.visitChildren(this);
		}
	}

	public final AlternativeContext alternative() throws RecognitionException {
		AlternativeContext _localctx = new AlternativeContext(_ctx, getState());
		enterRule(_localctx, 4, RULE_alternative);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(45);
			conjunction();
			setState(50);
			_errHandler.sync(this);
			_la = _input.LA(1);
			while (_la==OR) {
				{
				{
				setState(46);
				match(OR);
				setState(47);
				conjunction();
				}
				}
				setState(52);
				_errHandler.sync(this);
				_la = _input.LA(1);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ConjunctionContext extends ParserRuleContext {
		public List<ObservationContext> observation() {
			return getRuleContexts(ObservationContext.class);
		}
		public ObservationContext observation(int i) {
			return getRuleContext(ObservationContext.class,i);
		}
		public List<TerminalNode> AND() { return getTokens(StixPatternParser.AND); }
		public TerminalNode AND(int i) {
			return getToken(StixPatternParser.AND, i);
		}
		public ConjunctionContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_conjunction; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof StixPatternVisitor ) return ((StixPatternVisitor<? extends T>)visitor).visitConjunction(this);
			else return visitor.visitChildren(this);
		}
	}

	public final ConjunctionContext conjunction() throws RecognitionException {
		ConjunctionContext _localctx = new ConjunctionContext(_ctx, getState());
		enterRule(_localctx, 6, RULE_conjunction);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(53);
			observation();
			setState(58);
			_errHandler.sync(this);
			_la = _input.LA(1);
			while (_la==AND) {
				{
				{
				setState(54);
				match(AND);
				setState(55);
				observation();
				}
				}
				setState(60);
				_errHandler.sync(this);
				_la = _input.LA(1);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ObservationContext extends ParserRuleContext {
		public TerminalNode LBRACKET() { return getToken(StixPatternParser.LBRACKET, 0); }
		public ComparisonsContext comparisons() {
			return getRuleContext(ComparisonsContext.class,0);
		}
		public TerminalNode RBRACKET() { return getToken(StixPatternParser.RBRACKET, 0); }
		public TerminalNode LPAREN() { return getToken(StixPatternParser.LPAREN, 0); }
		public FollowedContext followed() {
			return getRuleContext(FollowedContext.class,0);
		}
		public TerminalNode RPAREN() { return getToken(StixPatternParser.RPAREN, 0); }
		public List<QualifierContext> qualifier() {
			return getRuleContexts(QualifierContext.class);
		}
		public QualifierContext qualifier(int i) {
			return getRuleContext(QualifierContext.class,i);
		}
		public ObservationContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_observation; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof StixPatternVisitor ) return ((StixPatternVisitor<? extends T>)visitor).visitObservation(this);
			else return visitor.visitChildren(this);
		}
	}

	public final ObservationContext observation() throws RecognitionException {
		ObservationContext _localctx = new ObservationContext(_ctx, getState());
		enterRule(_localctx, 8, RULE_observation);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(69);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case LBRACKET:
				{
				setState(61);
				match(LBRACKET);
				setState(62);
				comparisons();
				setState(63);
				match(RBRACKET);
				}
				break;
			case LPAREN:
				{
				setState(65);
				match(LPAREN);
				setState(66);
				followed();
				setState(67);
				match(RPAREN);
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
			setState(74);
			_errHandler.sync(this);
			_la = _input.LA(1);
			while ((((_la) & ~0x3f) == 0 && ((1L << _la) & 43008L) != 0)) {
				{
				{
				setState(71);
				qualifier();
				}
				}
				setState(76);
				_errHandler.sync(this);
				_la = _input.LA(1);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class QualifierContext extends ParserRuleContext {
		public QualifierContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_qualifier; }
	 
		public QualifierContext() { }
		public void copyFrom(QualifierContext ctx) {
			super.copyFrom(ctx);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class RepeatsContext extends QualifierContext {
		public TerminalNode REPEATS() { return getToken(StixPatternParser.REPEATS, 0); }
		public NumberContext number() {
			return getRuleContext(NumberContext.class,0);
		}
		public TerminalNode TIMES() { return getToken(StixPatternParser.TIMES, 0); }
		public RepeatsContext(QualifierContext ctx) { copyFrom(ctx); }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof StixPatternVisitor ) return ((StixPatternVisitor<? extends T>)visitor).visitRepeats(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class StartStopContext extends QualifierContext {
		public TerminalNode START() { return getToken(StixPatternParser.START, 0); }
		public List<TimestampContext> timestamp() {
			return getRuleContexts(TimestampContext.class);
		}
		public TimestampContext timestamp(int i) {
			return getRuleContext(TimestampContext.class,i);
		}
		public TerminalNode STOP() { return getToken(StixPatternParser.STOP, 0); }
		public StartStopContext(QualifierContext ctx) { copyFrom(ctx); }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof StixPatternVisitor ) return ((StixPatternVisitor<? extends T>)visitor).visitStartStop(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class WithinContext extends QualifierContext {
		public TerminalNode WITHIN() { return getToken(StixPatternParser.WITHIN, 0); }
		public NumberContext number() {
			return getRuleContext(NumberContext.class,0);
		}
		public TerminalNode SECONDS() { return getToken(StixPatternParser.SECONDS, 0); }
		public WithinContext(QualifierContext ctx) { copyFrom(ctx); }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof StixPatternVisitor ) return ((StixPatternVisitor<? extends T>)visitor).visitWithin(this);
			else return visitor.visitChildren(this);
		}
	}

	public final QualifierContext qualifier() throws RecognitionException {
		QualifierContext _localctx = new QualifierContext(_ctx, getState());
		enterRule(_localctx, 10, RULE_qualifier);
		try {
			setState(90);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case WITHIN:
				_localctx = new WithinContext(_localctx);
				enterOuterAlt(_localctx, 1);
				{
				setState(77);
				match(WITHIN);
				setState(78);
				number();
				setState(79);
				match(SECONDS);
				}
				break;
			case REPEATS:
				_localctx = new RepeatsContext(_localctx);
				enterOuterAlt(_localctx, 2);
				{
				setState(81);
				match(REPEATS);
				setState(82);
				number();
				setState(83);
				match(TIMES);
				}
				break;
			case START:
				_localctx = new StartStopContext(_localctx);
				enterOuterAlt(_localctx, 3);
				{
				setState(85);
				match(START);
				setState(86);
				timestamp();
				setState(87);
				match(STOP);
				setState(88);
				timestamp();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ComparisonsContext extends ParserRuleContext {
		public List<ComparisonsAndContext> comparisonsAnd() {
			return getRuleContexts(ComparisonsAndContext.class);
		}
		public ComparisonsAndContext comparisonsAnd(int i) {
			return getRuleContext(ComparisonsAndContext.class,i);
		}
		public List<TerminalNode> OR() { return getTokens(StixPatternParser.OR); }
		public TerminalNode OR(int i) {
			return getToken(StixPatternParser.OR, i);
		}
		public ComparisonsContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_comparisons; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof StixPatternVisitor ) return ((StixPatternVisitor<? extends T>)visitor).visitComparisons(this);
			else return visitor.visitChildren(this);
		}
	}

	public final ComparisonsContext comparisons() throws RecognitionException {
		ComparisonsContext _localctx = new ComparisonsContext(_ctx, getState());
		enterRule(_localctx, 12, RULE_comparisons);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(92);
			comparisonsAnd();
			setState(97);
			_errHandler.sync(this);
			_la = _input.LA(1);
			while (_la==OR) {
				{
				{
				setState(93);
				match(OR);
				setState(94);
				comparisonsAnd();
				}
				}
				setState(99);
				_errHandler.sync(this);
				_la = _input.LA(1);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ComparisonsAndContext extends ParserRuleContext {
		public List<ComparisonContext> comparison() {
			return getRuleContexts(ComparisonContext.class);
		}
		public ComparisonContext comparison(int i) {
			return getRuleContext(ComparisonContext.class,i);
		}
		public List<TerminalNode> AND() { return getTokens(StixPatternParser.AND); }
		public TerminalNode AND(int i) {
			return getToken(StixPatternParser.AND, i);
		}
		public ComparisonsAndContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_comparisonsAnd; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof StixPatternVisitor ) return ((StixPatternVisitor<? extends T>)visitor).visitComparisonsAnd(this);
			else return visitor.visitChildren(this);
		}
	}

	public final ComparisonsAndContext comparisonsAnd() throws RecognitionException {
		ComparisonsAndContext _localctx = new ComparisonsAndContext(_ctx, getState());
		enterRule(_localctx, 14, RULE_comparisonsAnd);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(100);
			comparison();
			setState(105);
			_errHandler.sync(this);
			_la = _input.LA(1);
			while (_la==AND) {
				{
				{
				setState(101);
				match(AND);
				setState(102);
				comparison();
				}
				}
				setState(107);
				_errHandler.sync(this);
				_la = _input.LA(1);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ComparisonContext extends ParserRuleContext {
		public ComparisonContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_comparison; }
	 
		public ComparisonContext() { }
		public void copyFrom(ComparisonContext ctx) {
			super.copyFrom(ctx);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class TestContext extends ComparisonContext {
		public PathContext path() {
			return getRuleContext(PathContext.class,0);
		}
		public RelationContext relation() {
			return getRuleContext(RelationContext.class,0);
		}
		public TerminalNode NOT() { return getToken(StixPatternParser.NOT, 0); }
		public TestContext(ComparisonContext ctx) { copyFrom(ctx); }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof StixPatternVisitor ) return ((StixPatternVisitor<? extends T>)visitor).visitTest(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ExistsContext extends ComparisonContext {
		public TerminalNode EXISTS() { return getToken(StixPatternParser.EXISTS, 0); }
		public PathContext path() {
			return getRuleContext(PathContext.class,0);
		}
		public TerminalNode NOT() { return getToken(StixPatternParser.NOT, 0); }
		public ExistsContext(ComparisonContext ctx) { copyFrom(ctx); }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof StixPatternVisitor ) return ((StixPatternVisitor<? extends T>)visitor).visitExists(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class GroupContext extends ComparisonContext {
		public TerminalNode LPAREN() { return getToken(StixPatternParser.LPAREN, 0); }
		public ComparisonsContext comparisons() {
			return getRuleContext(ComparisonsContext.class,0);
		}
		public TerminalNode RPAREN() { return getToken(StixPatternParser.RPAREN, 0); }
		public GroupContext(ComparisonContext ctx) { copyFrom(ctx); }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof StixPatternVisitor ) return ((StixPatternVisitor<? extends T>)visitor).visitGroup(this);
			else return visitor.visitChildren(this);
		}
	}

	public final ComparisonContext comparison() throws RecognitionException {
		ComparisonContext _localctx = new ComparisonContext(_ctx, getState());
		enterRule(_localctx, 16, RULE_comparison);
		int _la;
		try {
			setState(123);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case LPAREN:
				_localctx = new GroupContext(_localctx);
				enterOuterAlt(_localctx, 1);
				{
				setState(108);
				match(LPAREN);
				setState(109);
				comparisons();
				setState(110);
				match(RPAREN);
				}
				break;
			case NOT:
			case EXISTS:
				_localctx = new ExistsContext(_localctx);
				enterOuterAlt(_localctx, 2);
				{
				setState(113);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==NOT) {
					{
					setState(112);
					match(NOT);
					}
				}

				setState(115);
				match(EXISTS);
				setState(116);
				path();
				}
				break;
			case NAME:
			case HYPHENATED:
				_localctx = new TestContext(_localctx);
				enterOuterAlt(_localctx, 3);
				{
				setState(117);
				path();
				setState(119);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==NOT) {
					{
					setState(118);
					match(NOT);
					}
				}

				setState(121);
				relation();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class RelationContext extends ParserRuleContext {
		public RelationContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_relation; }
	 
		public RelationContext() { }
		public void copyFrom(RelationContext ctx) {
			super.copyFrom(ctx);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class TextTestContext extends RelationContext {
		public TerminalNode STRING() { return getToken(StixPatternParser.STRING, 0); }
		public TerminalNode LIKE() { return getToken(StixPatternParser.LIKE, 0); }
		public TerminalNode MATCHES() { return getToken(StixPatternParser.MATCHES, 0); }
		public TerminalNode ISSUBSET() { return getToken(StixPatternParser.ISSUBSET, 0); }
		public TerminalNode ISSUPERSET() { return getToken(StixPatternParser.ISSUPERSET, 0); }
		public TextTestContext(RelationContext ctx) { copyFrom(ctx); }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof StixPatternVisitor ) return ((StixPatternVisitor<? extends T>)visitor).visitTextTest(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class MembershipContext extends RelationContext {
		public TerminalNode IN() { return getToken(StixPatternParser.IN, 0); }
		public TerminalNode LPAREN() { return getToken(StixPatternParser.LPAREN, 0); }
		public TerminalNode RPAREN() { return getToken(StixPatternParser.RPAREN, 0); }
		public List<LiteralContext> literal() {
			return getRuleContexts(LiteralContext.class);
		}
		public LiteralContext literal(int i) {
			return getRuleContext(LiteralContext.class,i);
		}
		public List<TerminalNode> COMMA() { return getTokens(StixPatternParser.COMMA); }
		public TerminalNode COMMA(int i) {
			return getToken(StixPatternParser.COMMA, i);
		}
		public MembershipContext(RelationContext ctx) { copyFrom(ctx); }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof StixPatternVisitor ) return ((StixPatternVisitor<? extends T>)visitor).visitMembership(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class EqualityContext extends RelationContext {
		public LiteralContext literal() {
			return getRuleContext(LiteralContext.class,0);
		}
		public TerminalNode EQUAL() { return getToken(StixPatternParser.EQUAL, 0); }
		public TerminalNode NOT_EQUAL() { return getToken(StixPatternParser.NOT_EQUAL, 0); }
		public EqualityContext(RelationContext ctx) { copyFrom(ctx); }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof StixPatternVisitor ) return ((StixPatternVisitor<? extends T>)visitor).visitEquality(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class OrderContext extends RelationContext {
		public OrderedContext ordered() {
			return getRuleContext(OrderedContext.class,0);
		}
		public TerminalNode LESS() { return getToken(StixPatternParser.LESS, 0); }
		public TerminalNode LESS_EQUAL() { return getToken(StixPatternParser.LESS_EQUAL, 0); }
		public TerminalNode GREATER() { return getToken(StixPatternParser.GREATER, 0); }
		public TerminalNode GREATER_EQUAL() { return getToken(StixPatternParser.GREATER_EQUAL, 0); }
		public OrderContext(RelationContext ctx) { copyFrom(ctx); }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof StixPatternVisitor ) return ((StixPatternVisitor<? extends T>)visitor).visitOrder(this);
			else return visitor.visitChildren(this);
		}
	}

	public final RelationContext relation() throws RecognitionException {
		RelationContext _localctx = new RelationContext(_ctx, getState());
		enterRule(_localctx, 18, RULE_relation);
		int _la;
		try {
			setState(144);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case EQUAL:
			case NOT_EQUAL:
				_localctx = new EqualityContext(_localctx);
				enterOuterAlt(_localctx, 1);
				{
				setState(125);
				_la = _input.LA(1);
				if ( !(_la==EQUAL || _la==NOT_EQUAL) ) {
				_errHandler.recoverInline(this);
				}
				else {
					if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
					_errHandler.reportMatch(this);
					consume();
				}
				setState(126);
				literal();
				}
				break;
			case LESS:
			case LESS_EQUAL:
			case GREATER:
			case GREATER_EQUAL:
				_localctx = new OrderContext(_localctx);
				enterOuterAlt(_localctx, 2);
				{
				setState(127);
				_la = _input.LA(1);
				if ( !((((_la) & ~0x3f) == 0 && ((1L << _la) & 31457280L) != 0)) ) {
				_errHandler.recoverInline(this);
				}
				else {
					if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
					_errHandler.reportMatch(this);
					consume();
				}
				setState(128);
				ordered();
				}
				break;
			case LIKE:
			case MATCHES:
			case ISSUBSET:
			case ISSUPERSET:
				_localctx = new TextTestContext(_localctx);
				enterOuterAlt(_localctx, 3);
				{
				setState(129);
				_la = _input.LA(1);
				if ( !((((_la) & ~0x3f) == 0 && ((1L << _la) & 480L) != 0)) ) {
				_errHandler.recoverInline(this);
				}
				else {
					if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
					_errHandler.reportMatch(this);
					consume();
				}
				setState(130);
				match(STRING);
				}
				break;
			case IN:
				_localctx = new MembershipContext(_localctx);
				enterOuterAlt(_localctx, 4);
				{
				setState(131);
				match(IN);
				setState(132);
				match(LPAREN);
				setState(141);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 541166272512L) != 0)) {
					{
					setState(133);
					literal();
					setState(138);
					_errHandler.sync(this);
					_la = _input.LA(1);
					while (_la==COMMA) {
						{
						{
						setState(134);
						match(COMMA);
						setState(135);
						literal();
						}
						}
						setState(140);
						_errHandler.sync(this);
						_la = _input.LA(1);
					}
					}
				}

				setState(143);
				match(RPAREN);
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class PathContext extends ParserRuleContext {
		public TerminalNode COLON() { return getToken(StixPatternParser.COLON, 0); }
		public KeyContext key() {
			return getRuleContext(KeyContext.class,0);
		}
		public TerminalNode NAME() { return getToken(StixPatternParser.NAME, 0); }
		public TerminalNode HYPHENATED() { return getToken(StixPatternParser.HYPHENATED, 0); }
		public List<StepContext> step() {
			return getRuleContexts(StepContext.class);
		}
		public StepContext step(int i) {
			return getRuleContext(StepContext.class,i);
		}
		public PathContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_path; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof StixPatternVisitor ) return ((StixPatternVisitor<? extends T>)visitor).visitPath(this);
			else return visitor.visitChildren(this);
		}
	}

	public final PathContext path() throws RecognitionException {
		PathContext _localctx = new PathContext(_ctx, getState());
		enterRule(_localctx, 20, RULE_path);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(146);
			_la = _input.LA(1);
			if ( !(_la==NAME || _la==HYPHENATED) ) {
			_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			setState(147);
			match(COLON);
			setState(148);
			key();
			setState(152);
			_errHandler.sync(this);
			_la = _input.LA(1);
			while (_la==DOT || _la==LBRACKET) {
				{
				{
				setState(149);
				step();
				}
				}
				setState(154);
				_errHandler.sync(this);
				_la = _input.LA(1);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class StepContext extends ParserRuleContext {
		public StepContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_step; }
	 
		public StepContext() { }
		public void copyFrom(StepContext ctx) {
			super.copyFrom(ctx);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class AnyElementContext extends StepContext {
		public TerminalNode LBRACKET() { return getToken(StixPatternParser.LBRACKET, 0); }
		public TerminalNode ASTERISK() { return getToken(StixPatternParser.ASTERISK, 0); }
		public TerminalNode RBRACKET() { return getToken(StixPatternParser.RBRACKET, 0); }
		public AnyElementContext(StepContext ctx) { copyFrom(ctx); }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof StixPatternVisitor ) return ((StixPatternVisitor<? extends T>)visitor).visitAnyElement(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class MemberContext extends StepContext {
		public TerminalNode DOT() { return getToken(StixPatternParser.DOT, 0); }
		public KeyContext key() {
			return getRuleContext(KeyContext.class,0);
		}
		public MemberContext(StepContext ctx) { copyFrom(ctx); }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof StixPatternVisitor ) return ((StixPatternVisitor<? extends T>)visitor).visitMember(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ElementContext extends StepContext {
		public TerminalNode LBRACKET() { return getToken(StixPatternParser.LBRACKET, 0); }
		public TerminalNode INTEGER() { return getToken(StixPatternParser.INTEGER, 0); }
		public TerminalNode RBRACKET() { return getToken(StixPatternParser.RBRACKET, 0); }
		public ElementContext(StepContext ctx) { copyFrom(ctx); }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof StixPatternVisitor ) return ((StixPatternVisitor<? extends T>)visitor).visitElement(this);
			else return visitor.visitChildren(this);
		}
	}

	public final StepContext step() throws RecognitionException {
		StepContext _localctx = new StepContext(_ctx, getState());
		enterRule(_localctx, 22, RULE_step);
		try {
			setState(163);
			_errHandler.sync(this);
			switch ( getInterpreter().adaptivePredict(_input,15,_ctx) ) {
			case 1:
				_localctx = new MemberContext(_localctx);
				enterOuterAlt(_localctx, 1);
				{
				setState(155);
				match(DOT);
				setState(156);
				key();
				}
				break;
			case 2:
				_localctx = new ElementContext(_localctx);
				enterOuterAlt(_localctx, 2);
				{
				setState(157);
				match(LBRACKET);
				setState(158);
				match(INTEGER);
				setState(159);
				match(RBRACKET);
				}
				break;
			case 3:
				_localctx = new AnyElementContext(_localctx);
				enterOuterAlt(_localctx, 3);
				{
				setState(160);
				match(LBRACKET);
				setState(161);
				match(ASTERISK);
				setState(162);
				match(RBRACKET);
				}
				break;
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class KeyContext extends ParserRuleContext {
		public TerminalNode NAME() { return getToken(StixPatternParser.NAME, 0); }
		public TerminalNode STRING() { return getToken(StixPatternParser.STRING, 0); }
		public KeyContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_key; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof StixPatternVisitor ) return ((StixPatternVisitor<? extends T>)visitor).visitKey(this);
			else return visitor.visitChildren(this);
		}
	}

	public final KeyContext key() throws RecognitionException {
		KeyContext _localctx = new KeyContext(_ctx, getState());
		enterRule(_localctx, 24, RULE_key);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(165);
			_la = _input.LA(1);
			if ( !(_la==STRING || _la==NAME) ) {
			_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class LiteralContext extends ParserRuleContext {
		public OrderedContext ordered() {
			return getRuleContext(OrderedContext.class,0);
		}
		public TerminalNode TRUE() { return getToken(StixPatternParser.TRUE, 0); }
		public TerminalNode FALSE() { return getToken(StixPatternParser.FALSE, 0); }
		public LiteralContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_literal; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof StixPatternVisitor ) return ((StixPatternVisitor<? extends T>)visitor).visitLiteral(this);
			else return visitor.visitChildren(this);
		}
	}

	public final LiteralContext literal() throws RecognitionException {
		LiteralContext _localctx = new LiteralContext(_ctx, getState());
		enterRule(_localctx, 26, RULE_literal);
		int _la;
		try {
			setState(169);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case TIMESTAMP:
			case HEX:
			case BINARY:
			case STRING:
			case INTEGER:
			case DECIMAL:
				enterOuterAlt(_localctx, 1);
				{
				setState(167);
				ordered();
				}
				break;
			case TRUE:
			case FALSE:
				enterOuterAlt(_localctx, 2);
				{
				setState(168);
				_la = _input.LA(1);
				if ( !(_la==TRUE || _la==FALSE) ) {
				_errHandler.recoverInline(this);
				}
				else {
					if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
					_errHandler.reportMatch(this);
					consume();
				}
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class OrderedContext extends ParserRuleContext {
		public NumberContext number() {
			return getRuleContext(NumberContext.class,0);
		}
		public TerminalNode STRING() { return getToken(StixPatternParser.STRING, 0); }
		public TerminalNode TIMESTAMP() { return getToken(StixPatternParser.TIMESTAMP, 0); }
		public TerminalNode HEX() { return getToken(StixPatternParser.HEX, 0); }
		public TerminalNode BINARY() { return getToken(StixPatternParser.BINARY, 0); }
		public OrderedContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_ordered; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof StixPatternVisitor ) return ((StixPatternVisitor<? extends T>)visitor).visitOrdered(this);
			else return visitor.visitChildren(this);
		}
	}

	public final OrderedContext ordered() throws RecognitionException {
		OrderedContext _localctx = new OrderedContext(_ctx, getState());
		enterRule(_localctx, 28, RULE_ordered);
		try {
			setState(176);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case INTEGER:
			case DECIMAL:
				enterOuterAlt(_localctx, 1);
				{
				setState(171);
				number();
				}
				break;
			case STRING:
				enterOuterAlt(_localctx, 2);
				{
				setState(172);
				match(STRING);
				}
				break;
			case TIMESTAMP:
				enterOuterAlt(_localctx, 3);
				{
				setState(173);
				match(TIMESTAMP);
				}
				break;
			case HEX:
				enterOuterAlt(_localctx, 4);
				{
				setState(174);
				match(HEX);
				}
				break;
			case BINARY:
				enterOuterAlt(_localctx, 5);
				{
				setState(175);
				match(BINARY);
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class NumberContext extends ParserRuleContext {
		public TerminalNode INTEGER() { return getToken(StixPatternParser.INTEGER, 0); }
		public TerminalNode DECIMAL() { return getToken(StixPatternParser.DECIMAL, 0); }
		public NumberContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_number; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof StixPatternVisitor ) return ((StixPatternVisitor<? extends T>)visitor).visitNumber(this);
			else return visitor.visitChildren(this);
		}
	}

	public final NumberContext number() throws RecognitionException {
		NumberContext _localctx = new NumberContext(_ctx, getState());
		enterRule(_localctx, 30, RULE_number);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(178);
			_la = _input.LA(1);
			if ( !(_la==INTEGER || _la==DECIMAL) ) {
			_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class TimestampContext extends ParserRuleContext {
		public TerminalNode TIMESTAMP() { return getToken(StixPatternParser.TIMESTAMP, 0); }
		public TimestampContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_timestamp; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof StixPatternVisitor ) return ((StixPatternVisitor<? extends T>)visitor).visitTimestamp(this);
			else return visitor.visitChildren(this);
		}
	}

	public final TimestampContext timestamp() throws RecognitionException {
		TimestampContext _localctx = new TimestampContext(_ctx, getState());
		enterRule(_localctx, 32, RULE_timestamp);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(180);
			match(TIMESTAMP);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	public static final String _serializedATN =
		"\u0004\u0001,\u00b7\u0002\u0000\u0007\u0000\u0002\u0001\u0007\u0001\u0002"+
		"\u0002\u0007\u0002\u0002\u0003\u0007\u0003\u0002\u0004\u0007\u0004\u0002"+
		"\u0005\u0007\u0005\u0002\u0006\u0007\u0006\u0002\u0007\u0007\u0007\u0002"+
		"\b\u0007\b\u0002\t\u0007\t\u0002\n\u0007\n\u0002\u000b\u0007\u000b\u0002"+
		"\f\u0007\f\u0002\r\u0007\r\u0002\u000e\u0007\u000e\u0002\u000f\u0007\u000f"+
		"\u0002\u0010\u0007\u0010\u0001\u0000\u0001\u0000\u0001\u0000\u0001\u0001"+
		"\u0001\u0001\u0001\u0001\u0005\u0001)\b\u0001\n\u0001\f\u0001,\t\u0001"+
		"\u0001\u0002\u0001\u0002\u0001\u0002\u0005\u00021\b\u0002\n\u0002\f\u0002"+
		"4\t\u0002\u0001\u0003\u0001\u0003\u0001\u0003\u0005\u00039\b\u0003\n\u0003"+
		"\f\u0003<\t\u0003\u0001\u0004\u0001\u0004\u0001\u0004\u0001\u0004\u0001"+
		"\u0004\u0001\u0004\u0001\u0004\u0001\u0004\u0003\u0004F\b\u0004\u0001"+
		"\u0004\u0005\u0004I\b\u0004\n\u0004\f\u0004L\t\u0004\u0001\u0005\u0001"+
		"\u0005\u0001\u0005\u0001\u0005\u0001\u0005\u0001\u0005\u0001\u0005\u0001"+
		"\u0005\u0001\u0005\u0001\u0005\u0001\u0005\u0001\u0005\u0001\u0005\u0003"+
		"\u0005[\b\u0005\u0001\u0006\u0001\u0006\u0001\u0006\u0005\u0006`\b\u0006"+
		"\n\u0006\f\u0006c\t\u0006\u0001\u0007\u0001\u0007\u0001\u0007\u0005\u0007"+
		"h\b\u0007\n\u0007\f\u0007k\t\u0007\u0001\b\u0001\b\u0001\b\u0001\b\u0001"+
		"\b\u0003\br\b\b\u0001\b\u0001\b\u0001\b\u0001\b\u0003\bx\b\b\u0001\b\u0001"+
		"\b\u0003\b|\b\b\u0001\t\u0001\t\u0001\t\u0001\t\u0001\t\u0001\t\u0001"+
		"\t\u0001\t\u0001\t\u0001\t\u0001\t\u0005\t\u0089\b\t\n\t\f\t\u008c\t\t"+
		"\u0003\t\u008e\b\t\u0001\t\u0003\t\u0091\b\t\u0001\n\u0001\n\u0001\n\u0001"+
		"\n\u0005\n\u0097\b\n\n\n\f\n\u009a\t\n\u0001\u000b\u0001\u000b\u0001\u000b"+
		"\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0003\u000b"+
		"\u00a4\b\u000b\u0001\f\u0001\f\u0001\r\u0001\r\u0003\r\u00aa\b\r\u0001"+
		"\u000e\u0001\u000e\u0001\u000e\u0001\u000e\u0001\u000e\u0003\u000e\u00b1"+
		"\b\u000e\u0001\u000f\u0001\u000f\u0001\u0010\u0001\u0010\u0001\u0010\u0000"+
		"\u0000\u0011\u0000\u0002\u0004\u0006\b\n\f\u000e\u0010\u0012\u0014\u0016"+
		"\u0018\u001a\u001c\u001e \u0000\u0007\u0001\u0000\u0013\u0014\u0001\u0000"+
		"\u0015\u0018\u0001\u0000\u0005\b\u0001\u0000\'(\u0002\u0000$$\'\'\u0001"+
		"\u0000\u0011\u0012\u0001\u0000%&\u00bf\u0000\"\u0001\u0000\u0000\u0000"+
		"\u0002%\u0001\u0000\u0000\u0000\u0004-\u0001\u0000\u0000\u0000\u00065"+
		"\u0001\u0000\u0000\u0000\bE\u0001\u0000\u0000\u0000\nZ\u0001\u0000\u0000"+
		"\u0000\f\\\u0001\u0000\u0000\u0000\u000ed\u0001\u0000\u0000\u0000\u0010"+
		"{\u0001\u0000\u0000\u0000\u0012\u0090\u0001\u0000\u0000\u0000\u0014\u0092"+
		"\u0001\u0000\u0000\u0000\u0016\u00a3\u0001\u0000\u0000\u0000\u0018\u00a5"+
		"\u0001\u0000\u0000\u0000\u001a\u00a9\u0001\u0000\u0000\u0000\u001c\u00b0"+
		"\u0001\u0000\u0000\u0000\u001e\u00b2\u0001\u0000\u0000\u0000 \u00b4\u0001"+
		"\u0000\u0000\u0000\"#\u0003\u0002\u0001\u0000#$\u0005\u0000\u0000\u0001"+
		"$\u0001\u0001\u0000\u0000\u0000%*\u0003\u0004\u0002\u0000&\'\u0005\u0004"+
		"\u0000\u0000\')\u0003\u0004\u0002\u0000(&\u0001\u0000\u0000\u0000),\u0001"+
		"\u0000\u0000\u0000*(\u0001\u0000\u0000\u0000*+\u0001\u0000\u0000\u0000"+
		"+\u0003\u0001\u0000\u0000\u0000,*\u0001\u0000\u0000\u0000-2\u0003\u0006"+
		"\u0003\u0000./\u0005\u0002\u0000\u0000/1\u0003\u0006\u0003\u00000.\u0001"+
		"\u0000\u0000\u000014\u0001\u0000\u0000\u000020\u0001\u0000\u0000\u0000"+
		"23\u0001\u0000\u0000\u00003\u0005\u0001\u0000\u0000\u000042\u0001\u0000"+
		"\u0000\u00005:\u0003\b\u0004\u000067\u0005\u0001\u0000\u000079\u0003\b"+
		"\u0004\u000086\u0001\u0000\u0000\u00009<\u0001\u0000\u0000\u0000:8\u0001"+
		"\u0000\u0000\u0000:;\u0001\u0000\u0000\u0000;\u0007\u0001\u0000\u0000"+
		"\u0000<:\u0001\u0000\u0000\u0000=>\u0005\u001e\u0000\u0000>?\u0003\f\u0006"+
		"\u0000?@\u0005\u001f\u0000\u0000@F\u0001\u0000\u0000\u0000AB\u0005\u001c"+
		"\u0000\u0000BC\u0003\u0002\u0001\u0000CD\u0005\u001d\u0000\u0000DF\u0001"+
		"\u0000\u0000\u0000E=\u0001\u0000\u0000\u0000EA\u0001\u0000\u0000\u0000"+
		"FJ\u0001\u0000\u0000\u0000GI\u0003\n\u0005\u0000HG\u0001\u0000\u0000\u0000"+
		"IL\u0001\u0000\u0000\u0000JH\u0001\u0000\u0000\u0000JK\u0001\u0000\u0000"+
		"\u0000K\t\u0001\u0000\u0000\u0000LJ\u0001\u0000\u0000\u0000MN\u0005\r"+
		"\u0000\u0000NO\u0003\u001e\u000f\u0000OP\u0005\u000e\u0000\u0000P[\u0001"+
		"\u0000\u0000\u0000QR\u0005\u000f\u0000\u0000RS\u0003\u001e\u000f\u0000"+
		"ST\u0005\u0010\u0000\u0000T[\u0001\u0000\u0000\u0000UV\u0005\u000b\u0000"+
		"\u0000VW\u0003 \u0010\u0000WX\u0005\f\u0000\u0000XY\u0003 \u0010\u0000"+
		"Y[\u0001\u0000\u0000\u0000ZM\u0001\u0000\u0000\u0000ZQ\u0001\u0000\u0000"+
		"\u0000ZU\u0001\u0000\u0000\u0000[\u000b\u0001\u0000\u0000\u0000\\a\u0003"+
		"\u000e\u0007\u0000]^\u0005\u0002\u0000\u0000^`\u0003\u000e\u0007\u0000"+
		"_]\u0001\u0000\u0000\u0000`c\u0001\u0000\u0000\u0000a_\u0001\u0000\u0000"+
		"\u0000ab\u0001\u0000\u0000\u0000b\r\u0001\u0000\u0000\u0000ca\u0001\u0000"+
		"\u0000\u0000di\u0003\u0010\b\u0000ef\u0005\u0001\u0000\u0000fh\u0003\u0010"+
		"\b\u0000ge\u0001\u0000\u0000\u0000hk\u0001\u0000\u0000\u0000ig\u0001\u0000"+
		"\u0000\u0000ij\u0001\u0000\u0000\u0000j\u000f\u0001\u0000\u0000\u0000"+
		"ki\u0001\u0000\u0000\u0000lm\u0005\u001c\u0000\u0000mn\u0003\f\u0006\u0000"+
		"no\u0005\u001d\u0000\u0000o|\u0001\u0000\u0000\u0000pr\u0005\u0003\u0000"+
		"\u0000qp\u0001\u0000\u0000\u0000qr\u0001\u0000\u0000\u0000rs\u0001\u0000"+
		"\u0000\u0000st\u0005\t\u0000\u0000t|\u0003\u0014\n\u0000uw\u0003\u0014"+
		"\n\u0000vx\u0005\u0003\u0000\u0000wv\u0001\u0000\u0000\u0000wx\u0001\u0000"+
		"\u0000\u0000xy\u0001\u0000\u0000\u0000yz\u0003\u0012\t\u0000z|\u0001\u0000"+
		"\u0000\u0000{l\u0001\u0000\u0000\u0000{q\u0001\u0000\u0000\u0000{u\u0001"+
		"\u0000\u0000\u0000|\u0011\u0001\u0000\u0000\u0000}~\u0007\u0000\u0000"+
		"\u0000~\u0091\u0003\u001a\r\u0000\u007f\u0080\u0007\u0001\u0000\u0000"+
		"\u0080\u0091\u0003\u001c\u000e\u0000\u0081\u0082\u0007\u0002\u0000\u0000"+
		"\u0082\u0091\u0005$\u0000\u0000\u0083\u0084\u0005\n\u0000\u0000\u0084"+
		"\u008d\u0005\u001c\u0000\u0000\u0085\u008a\u0003\u001a\r\u0000\u0086\u0087"+
		"\u0005\u001b\u0000\u0000\u0087\u0089\u0003\u001a\r\u0000\u0088\u0086\u0001"+
		"\u0000\u0000\u0000\u0089\u008c\u0001\u0000\u0000\u0000\u008a\u0088\u0001"+
		"\u0000\u0000\u0000\u008a\u008b\u0001\u0000\u0000\u0000\u008b\u008e\u0001"+
		"\u0000\u0000\u0000\u008c\u008a\u0001\u0000\u0000\u0000\u008d\u0085\u0001"+
		"\u0000\u0000\u0000\u008d\u008e\u0001\u0000\u0000\u0000\u008e\u008f\u0001"+
		"\u0000\u0000\u0000\u008f\u0091\u0005\u001d\u0000\u0000\u0090}\u0001\u0000"+
		"\u0000\u0000\u0090\u007f\u0001\u0000\u0000\u0000\u0090\u0081\u0001\u0000"+
		"\u0000\u0000\u0090\u0083\u0001\u0000\u0000\u0000\u0091\u0013\u0001\u0000"+
		"\u0000\u0000\u0092\u0093\u0007\u0003\u0000\u0000\u0093\u0094\u0005\u0019"+
		"\u0000\u0000\u0094\u0098\u0003\u0018\f\u0000\u0095\u0097\u0003\u0016\u000b"+
		"\u0000\u0096\u0095\u0001\u0000\u0000\u0000\u0097\u009a\u0001\u0000\u0000"+
		"\u0000\u0098\u0096\u0001\u0000\u0000\u0000\u0098\u0099\u0001\u0000\u0000"+
		"\u0000\u0099\u0015\u0001\u0000\u0000\u0000\u009a\u0098\u0001\u0000\u0000"+
		"\u0000\u009b\u009c\u0005\u001a\u0000\u0000\u009c\u00a4\u0003\u0018\f\u0000"+
		"\u009d\u009e\u0005\u001e\u0000\u0000\u009e\u009f\u0005%\u0000\u0000\u009f"+
		"\u00a4\u0005\u001f\u0000\u0000\u00a0\u00a1\u0005\u001e\u0000\u0000\u00a1"+
		"\u00a2\u0005 \u0000\u0000\u00a2\u00a4\u0005\u001f\u0000\u0000\u00a3\u009b"+
		"\u0001\u0000\u0000\u0000\u00a3\u009d\u0001\u0000\u0000\u0000\u00a3\u00a0"+
		"\u0001\u0000\u0000\u0000\u00a4\u0017\u0001\u0000\u0000\u0000\u00a5\u00a6"+
		"\u0007\u0004\u0000\u0000\u00a6\u0019\u0001\u0000\u0000\u0000\u00a7\u00aa"+
		"\u0003\u001c\u000e\u0000\u00a8\u00aa\u0007\u0005\u0000\u0000\u00a9\u00a7"+
		"\u0001\u0000\u0000\u0000\u00a9\u00a8\u0001\u0000\u0000\u0000\u00aa\u001b"+
		"\u0001\u0000\u0000\u0000\u00ab\u00b1\u0003\u001e\u000f\u0000\u00ac\u00b1"+
		"\u0005$\u0000\u0000\u00ad\u00b1\u0005!\u0000\u0000\u00ae\u00b1\u0005\""+
		"\u0000\u0000\u00af\u00b1\u0005#\u0000\u0000\u00b0\u00ab\u0001\u0000\u0000"+
		"\u0000\u00b0\u00ac\u0001\u0000\u0000\u0000\u00b0\u00ad\u0001\u0000\u0000"+
		"\u0000\u00b0\u00ae\u0001\u0000\u0000\u0000\u00b0\u00af\u0001\u0000\u0000"+
		"\u0000\u00b1\u001d\u0001\u0000\u0000\u0000\u00b2\u00b3\u0007\u0006\u0000"+
		"\u0000\u00b3\u001f\u0001\u0000\u0000\u0000\u00b4\u00b5\u0005!\u0000\u0000"+
		"\u00b5!\u0001\u0000\u0000\u0000\u0012*2:EJZaiqw{\u008a\u008d\u0090\u0098"+
		"\u00a3\u00a9\u00b0";
	public static final ATN _ATN =
		new ATNDeserializer().deserialize(_serializedATN.toCharArray());
	static {
		_decisionToDFA = new DFA[_ATN.getNumberOfDecisions()];
		for (int i = 0; i < _ATN.getNumberOfDecisions(); i++) {
			_decisionToDFA[i] = new DFA(_ATN.getDecisionState(i), i);
		}
	}
}