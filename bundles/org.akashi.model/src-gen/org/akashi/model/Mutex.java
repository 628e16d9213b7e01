/**
 */
package org.akashi.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mutex</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX type <code>mutex</code>. STIX 2.1, section 6.11.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.Mutex#getName <em>Name</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getMutex()
 * @model annotation="http://akashi.org/stix name='mutex' section='6.11'"
 * @generated
 */
public interface Mutex extends CyberObservable {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>name</code>: text. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.akashi.model.ModelPackage#getMutex_Name()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='name' contributes='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.akashi.model.Mutex#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

} // Mutex
