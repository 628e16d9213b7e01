/**
 */
package org.akashi.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Custom Object</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An object of a type that STIX 2.1 does not define, such as ATT&amp;CK's <code>x-mitre-tactic</code>.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.CustomObject#getType <em>Type</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getCustomObject()
 * @model annotation="http://akashi.org/stix section='11.2'"
 * @generated
 */
public interface CustomObject extends CoreObject {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>type</code>: text. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.akashi.model.ModelPackage#getCustomObject_Type()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='type'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.akashi.model.CustomObject#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

} // CustomObject
