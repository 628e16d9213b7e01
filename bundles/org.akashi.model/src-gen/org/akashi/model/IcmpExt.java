/**
 */
package org.akashi.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Icmp Ext</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX 2.1, section 6.12.3.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.IcmpExt#getIcmpTypeHex <em>Icmp Type Hex</em>}</li>
 *   <li>{@link org.akashi.model.IcmpExt#getIcmpCodeHex <em>Icmp Code Hex</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getIcmpExt()
 * @model annotation="http://akashi.org/stix section='6.12.3'"
 * @generated
 */
public interface IcmpExt extends StixElement {
	/**
	 * Returns the value of the '<em><b>Icmp Type Hex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>icmp_type_hex</code>: hexadecimal text. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Icmp Type Hex</em>' attribute.
	 * @see #setIcmpTypeHex(String)
	 * @see org.akashi.model.ModelPackage#getIcmpExt_IcmpTypeHex()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='icmp_type_hex' format='hex'"
	 * @generated
	 */
	String getIcmpTypeHex();

	/**
	 * Sets the value of the '{@link org.akashi.model.IcmpExt#getIcmpTypeHex <em>Icmp Type Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Icmp Type Hex</em>' attribute.
	 * @see #getIcmpTypeHex()
	 * @generated
	 */
	void setIcmpTypeHex(String value);

	/**
	 * Returns the value of the '<em><b>Icmp Code Hex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>icmp_code_hex</code>: hexadecimal text. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Icmp Code Hex</em>' attribute.
	 * @see #setIcmpCodeHex(String)
	 * @see org.akashi.model.ModelPackage#getIcmpExt_IcmpCodeHex()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='icmp_code_hex' format='hex'"
	 * @generated
	 */
	String getIcmpCodeHex();

	/**
	 * Sets the value of the '{@link org.akashi.model.IcmpExt#getIcmpCodeHex <em>Icmp Code Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Icmp Code Hex</em>' attribute.
	 * @see #getIcmpCodeHex()
	 * @generated
	 */
	void setIcmpCodeHex(String value);

} // IcmpExt
