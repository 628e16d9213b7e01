/**
 */
package org.akashi.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mac Addr</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX type <code>mac-addr</code>. STIX 2.1, section 6.10.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.MacAddr#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getMacAddr()
 * @model annotation="http://akashi.org/stix name='mac-addr' section='6.10'"
 * @generated
 */
public interface MacAddr extends CyberObservable {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>value</code>: text. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.akashi.model.ModelPackage#getMacAddr_Value()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='value' contributes='true'"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.akashi.model.MacAddr#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

} // MacAddr
