/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Windows Pebinary Ext</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX 2.1, section 6.7.6.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.WindowsPebinaryExt#getPeType <em>Pe Type</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPebinaryExt#getImphash <em>Imphash</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPebinaryExt#getMachineHex <em>Machine Hex</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPebinaryExt#getNumberOfSections <em>Number Of Sections</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPebinaryExt#getTimeDateStamp <em>Time Date Stamp</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPebinaryExt#getPointerToSymbolTableHex <em>Pointer To Symbol Table Hex</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPebinaryExt#getNumberOfSymbols <em>Number Of Symbols</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPebinaryExt#getSizeOfOptionalHeader <em>Size Of Optional Header</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPebinaryExt#getCharacteristicsHex <em>Characteristics Hex</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPebinaryExt#getFileHeaderHashes <em>File Header Hashes</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPebinaryExt#getOptionalHeader <em>Optional Header</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPebinaryExt#getSections <em>Sections</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getWindowsPebinaryExt()
 * @model annotation="http://akashi.org/stix section='6.7.6'"
 * @generated
 */
public interface WindowsPebinaryExt extends StixElement {
	/**
	 * Returns the value of the '<em><b>Pe Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>pe_type</code>: text. Terms of <code>windows-pebinary-type-ov</code>. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pe Type</em>' attribute.
	 * @see #setPeType(String)
	 * @see org.akashi.model.ModelPackage#getWindowsPebinaryExt_PeType()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='pe_type' vocabulary='windows-pebinary-type-ov'"
	 * @generated
	 */
	String getPeType();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPebinaryExt#getPeType <em>Pe Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pe Type</em>' attribute.
	 * @see #getPeType()
	 * @generated
	 */
	void setPeType(String value);

	/**
	 * Returns the value of the '<em><b>Imphash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>imphash</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Imphash</em>' attribute.
	 * @see #setImphash(String)
	 * @see org.akashi.model.ModelPackage#getWindowsPebinaryExt_Imphash()
	 * @model annotation="http://akashi.org/stix name='imphash'"
	 * @generated
	 */
	String getImphash();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPebinaryExt#getImphash <em>Imphash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Imphash</em>' attribute.
	 * @see #getImphash()
	 * @generated
	 */
	void setImphash(String value);

	/**
	 * Returns the value of the '<em><b>Machine Hex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>machine_hex</code>: hexadecimal text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Machine Hex</em>' attribute.
	 * @see #setMachineHex(String)
	 * @see org.akashi.model.ModelPackage#getWindowsPebinaryExt_MachineHex()
	 * @model annotation="http://akashi.org/stix name='machine_hex' format='hex'"
	 * @generated
	 */
	String getMachineHex();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPebinaryExt#getMachineHex <em>Machine Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Machine Hex</em>' attribute.
	 * @see #getMachineHex()
	 * @generated
	 */
	void setMachineHex(String value);

	/**
	 * Returns the value of the '<em><b>Number Of Sections</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>number_of_sections</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number Of Sections</em>' attribute.
	 * @see #setNumberOfSections(Long)
	 * @see org.akashi.model.ModelPackage#getWindowsPebinaryExt_NumberOfSections()
	 * @model annotation="http://akashi.org/stix name='number_of_sections'"
	 * @generated
	 */
	Long getNumberOfSections();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPebinaryExt#getNumberOfSections <em>Number Of Sections</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number Of Sections</em>' attribute.
	 * @see #getNumberOfSections()
	 * @generated
	 */
	void setNumberOfSections(Long value);

	/**
	 * Returns the value of the '<em><b>Time Date Stamp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>time_date_stamp</code>: timestamp as written (RFC 3339, UTC).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Date Stamp</em>' attribute.
	 * @see #setTimeDateStamp(String)
	 * @see org.akashi.model.ModelPackage#getWindowsPebinaryExt_TimeDateStamp()
	 * @model annotation="http://akashi.org/stix name='time_date_stamp' format='time'"
	 * @generated
	 */
	String getTimeDateStamp();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPebinaryExt#getTimeDateStamp <em>Time Date Stamp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Date Stamp</em>' attribute.
	 * @see #getTimeDateStamp()
	 * @generated
	 */
	void setTimeDateStamp(String value);

	/**
	 * Returns the value of the '<em><b>Pointer To Symbol Table Hex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>pointer_to_symbol_table_hex</code>: hexadecimal text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pointer To Symbol Table Hex</em>' attribute.
	 * @see #setPointerToSymbolTableHex(String)
	 * @see org.akashi.model.ModelPackage#getWindowsPebinaryExt_PointerToSymbolTableHex()
	 * @model annotation="http://akashi.org/stix name='pointer_to_symbol_table_hex' format='hex'"
	 * @generated
	 */
	String getPointerToSymbolTableHex();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPebinaryExt#getPointerToSymbolTableHex <em>Pointer To Symbol Table Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pointer To Symbol Table Hex</em>' attribute.
	 * @see #getPointerToSymbolTableHex()
	 * @generated
	 */
	void setPointerToSymbolTableHex(String value);

	/**
	 * Returns the value of the '<em><b>Number Of Symbols</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>number_of_symbols</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number Of Symbols</em>' attribute.
	 * @see #setNumberOfSymbols(Long)
	 * @see org.akashi.model.ModelPackage#getWindowsPebinaryExt_NumberOfSymbols()
	 * @model annotation="http://akashi.org/stix name='number_of_symbols'"
	 * @generated
	 */
	Long getNumberOfSymbols();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPebinaryExt#getNumberOfSymbols <em>Number Of Symbols</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number Of Symbols</em>' attribute.
	 * @see #getNumberOfSymbols()
	 * @generated
	 */
	void setNumberOfSymbols(Long value);

	/**
	 * Returns the value of the '<em><b>Size Of Optional Header</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>size_of_optional_header</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size Of Optional Header</em>' attribute.
	 * @see #setSizeOfOptionalHeader(Long)
	 * @see org.akashi.model.ModelPackage#getWindowsPebinaryExt_SizeOfOptionalHeader()
	 * @model annotation="http://akashi.org/stix name='size_of_optional_header'"
	 * @generated
	 */
	Long getSizeOfOptionalHeader();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPebinaryExt#getSizeOfOptionalHeader <em>Size Of Optional Header</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size Of Optional Header</em>' attribute.
	 * @see #getSizeOfOptionalHeader()
	 * @generated
	 */
	void setSizeOfOptionalHeader(Long value);

	/**
	 * Returns the value of the '<em><b>Characteristics Hex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>characteristics_hex</code>: hexadecimal text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Characteristics Hex</em>' attribute.
	 * @see #setCharacteristicsHex(String)
	 * @see org.akashi.model.ModelPackage#getWindowsPebinaryExt_CharacteristicsHex()
	 * @model annotation="http://akashi.org/stix name='characteristics_hex' format='hex'"
	 * @generated
	 */
	String getCharacteristicsHex();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPebinaryExt#getCharacteristicsHex <em>Characteristics Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Characteristics Hex</em>' attribute.
	 * @see #getCharacteristicsHex()
	 * @generated
	 */
	void setCharacteristicsHex(String value);

	/**
	 * Returns the value of the '<em><b>File Header Hashes</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>file_header_hashes</code>: hash values by algorithm.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File Header Hashes</em>' map.
	 * @see org.akashi.model.ModelPackage#getWindowsPebinaryExt_FileHeaderHashes()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 *        annotation="http://akashi.org/stix name='file_header_hashes' format='hashes'"
	 * @generated
	 */
	EMap<String, String> getFileHeaderHashes();

	/**
	 * Returns the value of the '<em><b>Optional Header</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>optional_header</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Optional Header</em>' containment reference.
	 * @see #setOptionalHeader(WindowsPeOptionalHeader)
	 * @see org.akashi.model.ModelPackage#getWindowsPebinaryExt_OptionalHeader()
	 * @model containment="true"
	 *        annotation="http://akashi.org/stix name='optional_header'"
	 * @generated
	 */
	WindowsPeOptionalHeader getOptionalHeader();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPebinaryExt#getOptionalHeader <em>Optional Header</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Optional Header</em>' containment reference.
	 * @see #getOptionalHeader()
	 * @generated
	 */
	void setOptionalHeader(WindowsPeOptionalHeader value);

	/**
	 * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
	 * The list contents are of type {@link org.akashi.model.WindowsPeSection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>sections</code>: list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sections</em>' containment reference list.
	 * @see org.akashi.model.ModelPackage#getWindowsPebinaryExt_Sections()
	 * @model containment="true"
	 *        annotation="http://akashi.org/stix name='sections'"
	 * @generated
	 */
	EList<WindowsPeSection> getSections();

} // WindowsPebinaryExt
