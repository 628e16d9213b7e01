/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Software</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX type <code>software</code>. STIX 2.1, section 6.14.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.Software#getName <em>Name</em>}</li>
 *   <li>{@link org.akashi.model.Software#getCpe <em>Cpe</em>}</li>
 *   <li>{@link org.akashi.model.Software#getSwid <em>Swid</em>}</li>
 *   <li>{@link org.akashi.model.Software#getLanguages <em>Languages</em>}</li>
 *   <li>{@link org.akashi.model.Software#getVendor <em>Vendor</em>}</li>
 *   <li>{@link org.akashi.model.Software#getVersion <em>Version</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getSoftware()
 * @model annotation="http://akashi.org/stix name='software' section='6.14'"
 * @generated
 */
public interface Software extends CyberObservable {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>name</code>: text. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.akashi.model.ModelPackage#getSoftware_Name()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='name' contributes='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.akashi.model.Software#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Cpe</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>cpe</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cpe</em>' attribute.
	 * @see #setCpe(String)
	 * @see org.akashi.model.ModelPackage#getSoftware_Cpe()
	 * @model annotation="http://akashi.org/stix name='cpe' contributes='true'"
	 * @generated
	 */
	String getCpe();

	/**
	 * Sets the value of the '{@link org.akashi.model.Software#getCpe <em>Cpe</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cpe</em>' attribute.
	 * @see #getCpe()
	 * @generated
	 */
	void setCpe(String value);

	/**
	 * Returns the value of the '<em><b>Swid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>swid</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Swid</em>' attribute.
	 * @see #setSwid(String)
	 * @see org.akashi.model.ModelPackage#getSoftware_Swid()
	 * @model annotation="http://akashi.org/stix name='swid' contributes='true'"
	 * @generated
	 */
	String getSwid();

	/**
	 * Sets the value of the '{@link org.akashi.model.Software#getSwid <em>Swid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Swid</em>' attribute.
	 * @see #getSwid()
	 * @generated
	 */
	void setSwid(String value);

	/**
	 * Returns the value of the '<em><b>Languages</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>languages</code>: list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Languages</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getSoftware_Languages()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='languages'"
	 * @generated
	 */
	EList<String> getLanguages();

	/**
	 * Returns the value of the '<em><b>Vendor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>vendor</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vendor</em>' attribute.
	 * @see #setVendor(String)
	 * @see org.akashi.model.ModelPackage#getSoftware_Vendor()
	 * @model annotation="http://akashi.org/stix name='vendor' contributes='true'"
	 * @generated
	 */
	String getVendor();

	/**
	 * Sets the value of the '{@link org.akashi.model.Software#getVendor <em>Vendor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vendor</em>' attribute.
	 * @see #getVendor()
	 * @generated
	 */
	void setVendor(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>version</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.akashi.model.ModelPackage#getSoftware_Version()
	 * @model annotation="http://akashi.org/stix name='version' contributes='true'"
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.akashi.model.Software#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

} // Software
