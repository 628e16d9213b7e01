// Generated from StixPattern.g4 by ANTLR 4.13.2
package org.akashi.stix.internal.grammar;
import org.antlr.v4.runtime.tree.ParseTreeVisitor;

/**
 * This interface defines a complete generic visitor for a parse tree produced
 * by {@link StixPatternParser}.
 *
 * @param <T> The return type of the visit operation. Use {@link Void} for
 * operations with no return type.
 */
public interface StixPatternVisitor<T> extends ParseTreeVisitor<T> {
	/**
	 * Visit a parse tree produced by {@link StixPatternParser#pattern}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitPattern(StixPatternParser.PatternContext ctx);
	/**
	 * Visit a parse tree produced by {@link StixPatternParser#followed}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitFollowed(StixPatternParser.FollowedContext ctx);
	/**
	 * Visit a parse tree produced by {@link StixPatternParser#alternative}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitAlternative(StixPatternParser.AlternativeContext ctx);
	/**
	 * Visit a parse tree produced by {@link StixPatternParser#conjunction}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitConjunction(StixPatternParser.ConjunctionContext ctx);
	/**
	 * Visit a parse tree produced by {@link StixPatternParser#observation}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitObservation(StixPatternParser.ObservationContext ctx);
	/**
	 * Visit a parse tree produced by the {@code within}
	 * labeled alternative in {@link StixPatternParser#qualifier}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitWithin(StixPatternParser.WithinContext ctx);
	/**
	 * Visit a parse tree produced by the {@code repeats}
	 * labeled alternative in {@link StixPatternParser#qualifier}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitRepeats(StixPatternParser.RepeatsContext ctx);
	/**
	 * Visit a parse tree produced by the {@code startStop}
	 * labeled alternative in {@link StixPatternParser#qualifier}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitStartStop(StixPatternParser.StartStopContext ctx);
	/**
	 * Visit a parse tree produced by {@link StixPatternParser#comparisons}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitComparisons(StixPatternParser.ComparisonsContext ctx);
	/**
	 * Visit a parse tree produced by {@link StixPatternParser#comparisonsAnd}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitComparisonsAnd(StixPatternParser.ComparisonsAndContext ctx);
	/**
	 * Visit a parse tree produced by the {@code group}
	 * labeled alternative in {@link StixPatternParser#comparison}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitGroup(StixPatternParser.GroupContext ctx);
	/**
	 * Visit a parse tree produced by the {@code exists}
	 * labeled alternative in {@link StixPatternParser#comparison}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitExists(StixPatternParser.ExistsContext ctx);
	/**
	 * Visit a parse tree produced by the {@code test}
	 * labeled alternative in {@link StixPatternParser#comparison}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitTest(StixPatternParser.TestContext ctx);
	/**
	 * Visit a parse tree produced by the {@code equality}
	 * labeled alternative in {@link StixPatternParser#relation}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitEquality(StixPatternParser.EqualityContext ctx);
	/**
	 * Visit a parse tree produced by the {@code order}
	 * labeled alternative in {@link StixPatternParser#relation}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitOrder(StixPatternParser.OrderContext ctx);
	/**
	 * Visit a parse tree produced by the {@code textTest}
	 * labeled alternative in {@link StixPatternParser#relation}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitTextTest(StixPatternParser.TextTestContext ctx);
	/**
	 * Visit a parse tree produced by the {@code membership}
	 * labeled alternative in {@link StixPatternParser#relation}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitMembership(StixPatternParser.MembershipContext ctx);
	/**
	 * Visit a parse tree produced by {@link StixPatternParser#path}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitPath(StixPatternParser.PathContext ctx);
	/**
	 * Visit a parse tree produced by the {@code member}
	 * labeled alternative in {@link StixPatternParser#step}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitMember(StixPatternParser.MemberContext ctx);
	/**
	 * Visit a parse tree produced by the {@code element}
	 * labeled alternative in {@link StixPatternParser#step}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitElement(StixPatternParser.ElementContext ctx);
	/**
	 * Visit a parse tree produced by the {@code anyElement}
	 * labeled alternative in {@link StixPatternParser#step}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitAnyElement(StixPatternParser.AnyElementContext ctx);
	/**
	 * Visit a parse tree produced by {@link StixPatternParser#key}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitKey(StixPatternParser.KeyContext ctx);
	/**
	 * Visit a parse tree produced by {@link StixPatternParser#literal}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitLiteral(StixPatternParser.LiteralContext ctx);
	/**
	 * Visit a parse tree produced by {@link StixPatternParser#ordered}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitOrdered(StixPatternParser.OrderedContext ctx);
	/**
	 * Visit a parse tree produced by {@link StixPatternParser#number}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitNumber(StixPatternParser.NumberContext ctx);
	/**
	 * Visit a parse tree produced by {@link StixPatternParser#timestamp}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitTimestamp(StixPatternParser.TimestampContext ctx);
}