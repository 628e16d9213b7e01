/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Indicator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX type <code>indicator</code>. STIX 2.1, section 4.7.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.Indicator#getName <em>Name</em>}</li>
 *   <li>{@link org.akashi.model.Indicator#getDescription <em>Description</em>}</li>
 *   <li>{@link org.akashi.model.Indicator#getIndicatorTypes <em>Indicator Types</em>}</li>
 *   <li>{@link org.akashi.model.Indicator#getPattern <em>Pattern</em>}</li>
 *   <li>{@link org.akashi.model.Indicator#getPatternType <em>Pattern Type</em>}</li>
 *   <li>{@link org.akashi.model.Indicator#getPatternVersion <em>Pattern Version</em>}</li>
 *   <li>{@link org.akashi.model.Indicator#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.akashi.model.Indicator#getValidUntil <em>Valid Until</em>}</li>
 *   <li>{@link org.akashi.model.Indicator#getKillChainPhases <em>Kill Chain Phases</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getIndicator()
 * @model annotation="http://akashi.org/stix name='indicator' section='4.7'"
 * @generated
 */
public interface Indicator extends CoreObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>name</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.akashi.model.ModelPackage#getIndicator_Name()
	 * @model annotation="http://akashi.org/stix name='name'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.akashi.model.Indicator#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>description</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.akashi.model.ModelPackage#getIndicator_Description()
	 * @model annotation="http://akashi.org/stix name='description'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.akashi.model.Indicator#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Indicator Types</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>indicator_types</code>: list. Terms of <code>indicator-type-ov</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Indicator Types</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getIndicator_IndicatorTypes()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='indicator_types' vocabulary='indicator-type-ov'"
	 * @generated
	 */
	EList<String> getIndicatorTypes();

	/**
	 * Returns the value of the '<em><b>Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>pattern</code>: text. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pattern</em>' attribute.
	 * @see #setPattern(String)
	 * @see org.akashi.model.ModelPackage#getIndicator_Pattern()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='pattern'"
	 * @generated
	 */
	String getPattern();

	/**
	 * Sets the value of the '{@link org.akashi.model.Indicator#getPattern <em>Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pattern</em>' attribute.
	 * @see #getPattern()
	 * @generated
	 */
	void setPattern(String value);

	/**
	 * Returns the value of the '<em><b>Pattern Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>pattern_type</code>: text. Terms of <code>pattern-type-ov</code>. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pattern Type</em>' attribute.
	 * @see #setPatternType(String)
	 * @see org.akashi.model.ModelPackage#getIndicator_PatternType()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='pattern_type' vocabulary='pattern-type-ov'"
	 * @generated
	 */
	String getPatternType();

	/**
	 * Sets the value of the '{@link org.akashi.model.Indicator#getPatternType <em>Pattern Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pattern Type</em>' attribute.
	 * @see #getPatternType()
	 * @generated
	 */
	void setPatternType(String value);

	/**
	 * Returns the value of the '<em><b>Pattern Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>pattern_version</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pattern Version</em>' attribute.
	 * @see #setPatternVersion(String)
	 * @see org.akashi.model.ModelPackage#getIndicator_PatternVersion()
	 * @model annotation="http://akashi.org/stix name='pattern_version'"
	 * @generated
	 */
	String getPatternVersion();

	/**
	 * Sets the value of the '{@link org.akashi.model.Indicator#getPatternVersion <em>Pattern Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pattern Version</em>' attribute.
	 * @see #getPatternVersion()
	 * @generated
	 */
	void setPatternVersion(String value);

	/**
	 * Returns the value of the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>valid_from</code>: timestamp as written (RFC 3339, UTC). Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid From</em>' attribute.
	 * @see #setValidFrom(String)
	 * @see org.akashi.model.ModelPackage#getIndicator_ValidFrom()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='valid_from' format='time'"
	 * @generated
	 */
	String getValidFrom();

	/**
	 * Sets the value of the '{@link org.akashi.model.Indicator#getValidFrom <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid From</em>' attribute.
	 * @see #getValidFrom()
	 * @generated
	 */
	void setValidFrom(String value);

	/**
	 * Returns the value of the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>valid_until</code>: timestamp as written (RFC 3339, UTC).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid Until</em>' attribute.
	 * @see #setValidUntil(String)
	 * @see org.akashi.model.ModelPackage#getIndicator_ValidUntil()
	 * @model annotation="http://akashi.org/stix name='valid_until' format='time'"
	 * @generated
	 */
	String getValidUntil();

	/**
	 * Sets the value of the '{@link org.akashi.model.Indicator#getValidUntil <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid Until</em>' attribute.
	 * @see #getValidUntil()
	 * @generated
	 */
	void setValidUntil(String value);

	/**
	 * Returns the value of the '<em><b>Kill Chain Phases</b></em>' containment reference list.
	 * The list contents are of type {@link org.akashi.model.KillChainPhase}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>kill_chain_phases</code>: list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kill Chain Phases</em>' containment reference list.
	 * @see org.akashi.model.ModelPackage#getIndicator_KillChainPhases()
	 * @model containment="true"
	 *        annotation="http://akashi.org/stix name='kill_chain_phases'"
	 * @generated
	 */
	EList<KillChainPhase> getKillChainPhases();

} // Indicator
