/**
 */
package org.akashi.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tcp Ext</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX 2.1, section 6.12.5.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.TcpExt#getSrcFlagsHex <em>Src Flags Hex</em>}</li>
 *   <li>{@link org.akashi.model.TcpExt#getDstFlagsHex <em>Dst Flags Hex</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getTcpExt()
 * @model annotation="http://akashi.org/stix section='6.12.5'"
 * @generated
 */
public interface TcpExt extends StixElement {
	/**
	 * Returns the value of the '<em><b>Src Flags Hex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>src_flags_hex</code>: hexadecimal text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Src Flags Hex</em>' attribute.
	 * @see #setSrcFlagsHex(String)
	 * @see org.akashi.model.ModelPackage#getTcpExt_SrcFlagsHex()
	 * @model annotation="http://akashi.org/stix name='src_flags_hex' format='hex'"
	 * @generated
	 */
	String getSrcFlagsHex();

	/**
	 * Sets the value of the '{@link org.akashi.model.TcpExt#getSrcFlagsHex <em>Src Flags Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Src Flags Hex</em>' attribute.
	 * @see #getSrcFlagsHex()
	 * @generated
	 */
	void setSrcFlagsHex(String value);

	/**
	 * Returns the value of the '<em><b>Dst Flags Hex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>dst_flags_hex</code>: hexadecimal text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dst Flags Hex</em>' attribute.
	 * @see #setDstFlagsHex(String)
	 * @see org.akashi.model.ModelPackage#getTcpExt_DstFlagsHex()
	 * @model annotation="http://akashi.org/stix name='dst_flags_hex' format='hex'"
	 * @generated
	 */
	String getDstFlagsHex();

	/**
	 * Sets the value of the '{@link org.akashi.model.TcpExt#getDstFlagsHex <em>Dst Flags Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dst Flags Hex</em>' attribute.
	 * @see #getDstFlagsHex()
	 * @generated
	 */
	void setDstFlagsHex(String value);

} // TcpExt
