/**
 */
package org.akashi.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Url</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX type <code>url</code>. STIX 2.1, section 6.15.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.Url#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getUrl()
 * @model annotation="http://akashi.org/stix name='url' section='6.15'"
 * @generated
 */
public interface Url extends CyberObservable {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>value</code>: text. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.akashi.model.ModelPackage#getUrl_Value()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='value' contributes='true'"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.akashi.model.Url#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

} // Url
