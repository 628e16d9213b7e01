/**
 */
package org.akashi.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evidence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One sentence of a report that a fact stands on, and the decision that made it a fact.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.Evidence#getReportRef <em>Report Ref</em>}</li>
 *   <li>{@link org.akashi.model.Evidence#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.akashi.model.Evidence#getStart <em>Start</em>}</li>
 *   <li>{@link org.akashi.model.Evidence#getEnd <em>End</em>}</li>
 *   <li>{@link org.akashi.model.Evidence#getPage <em>Page</em>}</li>
 *   <li>{@link org.akashi.model.Evidence#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.akashi.model.Evidence#getProperty <em>Property</em>}</li>
 *   <li>{@link org.akashi.model.Evidence#getStated <em>Stated</em>}</li>
 *   <li>{@link org.akashi.model.Evidence#getExtractor <em>Extractor</em>}</li>
 *   <li>{@link org.akashi.model.Evidence#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.akashi.model.Evidence#getMention <em>Mention</em>}</li>
 *   <li>{@link org.akashi.model.Evidence#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.akashi.model.Evidence#getDecidedAt <em>Decided At</em>}</li>
 *   <li>{@link org.akashi.model.Evidence#getWhy <em>Why</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getEvidence()
 * @model annotation="http://akashi.org/stix section='7.3'"
 * @generated
 */
public interface Evidence extends StixElement {
	/**
	 * Returns the value of the '<em><b>Report Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * STIX id of the report object.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Report Ref</em>' attribute.
	 * @see #setReportRef(String)
	 * @see org.akashi.model.ModelPackage#getEvidence_ReportRef()
	 * @model annotation="http://akashi.org/stix name='report_ref' format='id' refs='report'"
	 * @generated
	 */
	String getReportRef();

	/**
	 * Sets the value of the '{@link org.akashi.model.Evidence#getReportRef <em>Report Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Report Ref</em>' attribute.
	 * @see #getReportRef()
	 * @generated
	 */
	void setReportRef(String value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the report's original bytes, 64 lower-case hexadecimal characters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.akashi.model.ModelPackage#getEvidence_Sha256()
	 * @model annotation="http://akashi.org/stix name='sha256'"
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.akashi.model.Evidence#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First UTF-16 unit of the mention in the report's text; -1 when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(int)
	 * @see org.akashi.model.ModelPackage#getEvidence_Start()
	 * @model default="-1"
	 *        annotation="http://akashi.org/stix name='start'"
	 * @generated
	 */
	int getStart();

	/**
	 * Sets the value of the '{@link org.akashi.model.Evidence#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(int value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One past the last UTF-16 unit of the mention; -1 when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(int)
	 * @see org.akashi.model.ModelPackage#getEvidence_End()
	 * @model default="-1"
	 *        annotation="http://akashi.org/stix name='end'"
	 * @generated
	 */
	int getEnd();

	/**
	 * Sets the value of the '{@link org.akashi.model.Evidence#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(int value);

	/**
	 * Returns the value of the '<em><b>Page</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Page of the original, from 1; 0 where there are none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page</em>' attribute.
	 * @see #setPage(int)
	 * @see org.akashi.model.ModelPackage#getEvidence_Page()
	 * @model default="0"
	 *        annotation="http://akashi.org/stix name='page'"
	 * @generated
	 */
	int getPage();

	/**
	 * Sets the value of the '{@link org.akashi.model.Evidence#getPage <em>Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Page</em>' attribute.
	 * @see #getPage()
	 * @generated
	 */
	void setPage(int value);

	/**
	 * Returns the value of the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sentence as it stands in the report's text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quote</em>' attribute.
	 * @see #setQuote(String)
	 * @see org.akashi.model.ModelPackage#getEvidence_Quote()
	 * @model annotation="http://akashi.org/stix name='quote'"
	 * @generated
	 */
	String getQuote();

	/**
	 * Sets the value of the '{@link org.akashi.model.Evidence#getQuote <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quote</em>' attribute.
	 * @see #getQuote()
	 * @generated
	 */
	void setQuote(String value);

	/**
	 * Returns the value of the '<em><b>Property</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON name of the property that this stands for; empty for the object itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Property</em>' attribute.
	 * @see #setProperty(String)
	 * @see org.akashi.model.ModelPackage#getEvidence_Property()
	 * @model default=""
	 *        annotation="http://akashi.org/stix name='property'"
	 * @generated
	 */
	String getProperty();

	/**
	 * Sets the value of the '{@link org.akashi.model.Evidence#getProperty <em>Property</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Property</em>' attribute.
	 * @see #getProperty()
	 * @generated
	 */
	void setProperty(String value);

	/**
	 * Returns the value of the '<em><b>Stated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is stated, as precise as it is: of a date ISO 8601 with open intervals, <code>2017-09</code>, <code>../2017</code>, <code>2016/..</code>; of a relationship the period <code>from/until</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stated</em>' attribute.
	 * @see #setStated(String)
	 * @see org.akashi.model.ModelPackage#getEvidence_Stated()
	 * @model annotation="http://akashi.org/stix name='stated'"
	 * @generated
	 */
	String getStated();

	/**
	 * Sets the value of the '{@link org.akashi.model.Evidence#getStated <em>Stated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stated</em>' attribute.
	 * @see #getStated()
	 * @generated
	 */
	void setStated(String value);

	/**
	 * Returns the value of the '<em><b>Extractor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id and version of the extractor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extractor</em>' attribute.
	 * @see #setExtractor(String)
	 * @see org.akashi.model.ModelPackage#getEvidence_Extractor()
	 * @model annotation="http://akashi.org/stix name='extractor'"
	 * @generated
	 */
	String getExtractor();

	/**
	 * Sets the value of the '{@link org.akashi.model.Evidence#getExtractor <em>Extractor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Extractor</em>' attribute.
	 * @see #getExtractor()
	 * @generated
	 */
	void setExtractor(String value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Confidence of the extractor, 0 to 100 (appendix A).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see #setConfidence(int)
	 * @see org.akashi.model.ModelPackage#getEvidence_Confidence()
	 * @model default="0"
	 *        annotation="http://akashi.org/stix name='confidence'"
	 * @generated
	 */
	int getConfidence();

	/**
	 * Sets the value of the '{@link org.akashi.model.Evidence#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(int value);

	/**
	 * Returns the value of the '<em><b>Mention</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the mention or proposal in its report.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mention</em>' attribute.
	 * @see #setMention(String)
	 * @see org.akashi.model.ModelPackage#getEvidence_Mention()
	 * @model annotation="http://akashi.org/stix name='mention'"
	 * @generated
	 */
	String getMention();

	/**
	 * Sets the value of the '{@link org.akashi.model.Evidence#getMention <em>Mention</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mention</em>' attribute.
	 * @see #getMention()
	 * @generated
	 */
	void setMention(String value);

	/**
	 * Returns the value of the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who accepted it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided By</em>' attribute.
	 * @see #setDecidedBy(String)
	 * @see org.akashi.model.ModelPackage#getEvidence_DecidedBy()
	 * @model annotation="http://akashi.org/stix name='decided_by'"
	 * @generated
	 */
	String getDecidedBy();

	/**
	 * Sets the value of the '{@link org.akashi.model.Evidence#getDecidedBy <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided By</em>' attribute.
	 * @see #getDecidedBy()
	 * @generated
	 */
	void setDecidedBy(String value);

	/**
	 * Returns the value of the '<em><b>Decided At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was accepted, RFC 3339.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided At</em>' attribute.
	 * @see #setDecidedAt(String)
	 * @see org.akashi.model.ModelPackage#getEvidence_DecidedAt()
	 * @model annotation="http://akashi.org/stix name='decided_at' format='time'"
	 * @generated
	 */
	String getDecidedAt();

	/**
	 * Sets the value of the '{@link org.akashi.model.Evidence#getDecidedAt <em>Decided At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided At</em>' attribute.
	 * @see #getDecidedAt()
	 * @generated
	 */
	void setDecidedAt(String value);

	/**
	 * Returns the value of the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The reason in one sentence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Why</em>' attribute.
	 * @see #setWhy(String)
	 * @see org.akashi.model.ModelPackage#getEvidence_Why()
	 * @model annotation="http://akashi.org/stix name='why'"
	 * @generated
	 */
	String getWhy();

	/**
	 * Sets the value of the '{@link org.akashi.model.Evidence#getWhy <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Why</em>' attribute.
	 * @see #getWhy()
	 * @generated
	 */
	void setWhy(String value);

} // Evidence
