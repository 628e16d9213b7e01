/**
 */
package org.akashi.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Email Addr</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX type <code>email-addr</code>. STIX 2.1, section 6.5.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.EmailAddr#getValue <em>Value</em>}</li>
 *   <li>{@link org.akashi.model.EmailAddr#getDisplayName <em>Display Name</em>}</li>
 *   <li>{@link org.akashi.model.EmailAddr#getBelongsToRef <em>Belongs To Ref</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getEmailAddr()
 * @model annotation="http://akashi.org/stix name='email-addr' section='6.5'"
 * @generated
 */
public interface EmailAddr extends CyberObservable {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>value</code>: text. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.akashi.model.ModelPackage#getEmailAddr_Value()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='value' contributes='true'"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.akashi.model.EmailAddr#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Display Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>display_name</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Display Name</em>' attribute.
	 * @see #setDisplayName(String)
	 * @see org.akashi.model.ModelPackage#getEmailAddr_DisplayName()
	 * @model annotation="http://akashi.org/stix name='display_name'"
	 * @generated
	 */
	String getDisplayName();

	/**
	 * Sets the value of the '{@link org.akashi.model.EmailAddr#getDisplayName <em>Display Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Display Name</em>' attribute.
	 * @see #getDisplayName()
	 * @generated
	 */
	void setDisplayName(String value);

	/**
	 * Returns the value of the '<em><b>Belongs To Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>belongs_to_ref</code>: STIX identifier. Refers to user-account.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Belongs To Ref</em>' attribute.
	 * @see #setBelongsToRef(String)
	 * @see org.akashi.model.ModelPackage#getEmailAddr_BelongsToRef()
	 * @model annotation="http://akashi.org/stix name='belongs_to_ref' format='id' refs='user-account'"
	 * @generated
	 */
	String getBelongsToRef();

	/**
	 * Sets the value of the '{@link org.akashi.model.EmailAddr#getBelongsToRef <em>Belongs To Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Belongs To Ref</em>' attribute.
	 * @see #getBelongsToRef()
	 * @generated
	 */
	void setBelongsToRef(String value);

} // EmailAddr
