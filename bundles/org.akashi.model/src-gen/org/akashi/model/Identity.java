/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Identity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX type <code>identity</code>. STIX 2.1, section 4.5.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.Identity#getName <em>Name</em>}</li>
 *   <li>{@link org.akashi.model.Identity#getDescription <em>Description</em>}</li>
 *   <li>{@link org.akashi.model.Identity#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.akashi.model.Identity#getIdentityClass <em>Identity Class</em>}</li>
 *   <li>{@link org.akashi.model.Identity#getSectors <em>Sectors</em>}</li>
 *   <li>{@link org.akashi.model.Identity#getContactInformation <em>Contact Information</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getIdentity()
 * @model annotation="http://akashi.org/stix name='identity' section='4.5'"
 * @generated
 */
public interface Identity extends CoreObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>name</code>: text. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.akashi.model.ModelPackage#getIdentity_Name()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='name'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.akashi.model.Identity#getName <em>Name</em>}' attribute.
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
	 * @see org.akashi.model.ModelPackage#getIdentity_Description()
	 * @model annotation="http://akashi.org/stix name='description'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.akashi.model.Identity#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>roles</code>: list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getIdentity_Roles()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='roles'"
	 * @generated
	 */
	EList<String> getRoles();

	/**
	 * Returns the value of the '<em><b>Identity Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>identity_class</code>: text. Terms of <code>identity-class-ov</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Identity Class</em>' attribute.
	 * @see #setIdentityClass(String)
	 * @see org.akashi.model.ModelPackage#getIdentity_IdentityClass()
	 * @model annotation="http://akashi.org/stix name='identity_class' vocabulary='identity-class-ov'"
	 * @generated
	 */
	String getIdentityClass();

	/**
	 * Sets the value of the '{@link org.akashi.model.Identity#getIdentityClass <em>Identity Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Identity Class</em>' attribute.
	 * @see #getIdentityClass()
	 * @generated
	 */
	void setIdentityClass(String value);

	/**
	 * Returns the value of the '<em><b>Sectors</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>sectors</code>: list. Terms of <code>industry-sector-ov</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sectors</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getIdentity_Sectors()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='sectors' vocabulary='industry-sector-ov'"
	 * @generated
	 */
	EList<String> getSectors();

	/**
	 * Returns the value of the '<em><b>Contact Information</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>contact_information</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contact Information</em>' attribute.
	 * @see #setContactInformation(String)
	 * @see org.akashi.model.ModelPackage#getIdentity_ContactInformation()
	 * @model annotation="http://akashi.org/stix name='contact_information'"
	 * @generated
	 */
	String getContactInformation();

	/**
	 * Sets the value of the '{@link org.akashi.model.Identity#getContactInformation <em>Contact Information</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contact Information</em>' attribute.
	 * @see #getContactInformation()
	 * @generated
	 */
	void setContactInformation(String value);

} // Identity
