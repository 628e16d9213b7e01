/**
 */
package org.akashi.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Windows Registry Value</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX 2.1, section 6.17.2.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.WindowsRegistryValue#getName <em>Name</em>}</li>
 *   <li>{@link org.akashi.model.WindowsRegistryValue#getData <em>Data</em>}</li>
 *   <li>{@link org.akashi.model.WindowsRegistryValue#getDataType <em>Data Type</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getWindowsRegistryValue()
 * @model annotation="http://akashi.org/stix section='6.17.2'"
 * @generated
 */
public interface WindowsRegistryValue extends StixElement {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>name</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.akashi.model.ModelPackage#getWindowsRegistryValue_Name()
	 * @model annotation="http://akashi.org/stix name='name'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsRegistryValue#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>data</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data</em>' attribute.
	 * @see #setData(String)
	 * @see org.akashi.model.ModelPackage#getWindowsRegistryValue_Data()
	 * @model annotation="http://akashi.org/stix name='data'"
	 * @generated
	 */
	String getData();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsRegistryValue#getData <em>Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data</em>' attribute.
	 * @see #getData()
	 * @generated
	 */
	void setData(String value);

	/**
	 * Returns the value of the '<em><b>Data Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>data_type</code>: text. Terms of <code>windows-registry-datatype-enum</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data Type</em>' attribute.
	 * @see #setDataType(String)
	 * @see org.akashi.model.ModelPackage#getWindowsRegistryValue_DataType()
	 * @model annotation="http://akashi.org/stix name='data_type' vocabulary='windows-registry-datatype-enum'"
	 * @generated
	 */
	String getDataType();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsRegistryValue#getDataType <em>Data Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data Type</em>' attribute.
	 * @see #getDataType()
	 * @generated
	 */
	void setDataType(String value);

} // WindowsRegistryValue
