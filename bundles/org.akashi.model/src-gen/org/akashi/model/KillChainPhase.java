/**
 */
package org.akashi.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Kill Chain Phase</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX 2.1, section 2.11.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.KillChainPhase#getKillChainName <em>Kill Chain Name</em>}</li>
 *   <li>{@link org.akashi.model.KillChainPhase#getPhaseName <em>Phase Name</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getKillChainPhase()
 * @model annotation="http://akashi.org/stix section='2.11'"
 * @generated
 */
public interface KillChainPhase extends StixElement {
	/**
	 * Returns the value of the '<em><b>Kill Chain Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>kill_chain_name</code>: text. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kill Chain Name</em>' attribute.
	 * @see #setKillChainName(String)
	 * @see org.akashi.model.ModelPackage#getKillChainPhase_KillChainName()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='kill_chain_name'"
	 * @generated
	 */
	String getKillChainName();

	/**
	 * Sets the value of the '{@link org.akashi.model.KillChainPhase#getKillChainName <em>Kill Chain Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kill Chain Name</em>' attribute.
	 * @see #getKillChainName()
	 * @generated
	 */
	void setKillChainName(String value);

	/**
	 * Returns the value of the '<em><b>Phase Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>phase_name</code>: text. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phase Name</em>' attribute.
	 * @see #setPhaseName(String)
	 * @see org.akashi.model.ModelPackage#getKillChainPhase_PhaseName()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='phase_name'"
	 * @generated
	 */
	String getPhaseName();

	/**
	 * Sets the value of the '{@link org.akashi.model.KillChainPhase#getPhaseName <em>Phase Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phase Name</em>' attribute.
	 * @see #getPhaseName()
	 * @generated
	 */
	void setPhaseName(String value);

} // KillChainPhase
