/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EMap;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Windows Pe Optional Header</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX 2.1, section 6.7.6.2.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.WindowsPeOptionalHeader#getMagicHex <em>Magic Hex</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPeOptionalHeader#getMajorLinkerVersion <em>Major Linker Version</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPeOptionalHeader#getMinorLinkerVersion <em>Minor Linker Version</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPeOptionalHeader#getSizeOfCode <em>Size Of Code</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPeOptionalHeader#getSizeOfInitializedData <em>Size Of Initialized Data</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPeOptionalHeader#getSizeOfUninitializedData <em>Size Of Uninitialized Data</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPeOptionalHeader#getAddressOfEntryPoint <em>Address Of Entry Point</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPeOptionalHeader#getBaseOfCode <em>Base Of Code</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPeOptionalHeader#getBaseOfData <em>Base Of Data</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPeOptionalHeader#getImageBase <em>Image Base</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPeOptionalHeader#getSectionAlignment <em>Section Alignment</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPeOptionalHeader#getFileAlignment <em>File Alignment</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPeOptionalHeader#getMajorOsVersion <em>Major Os Version</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPeOptionalHeader#getMinorOsVersion <em>Minor Os Version</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPeOptionalHeader#getMajorImageVersion <em>Major Image Version</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPeOptionalHeader#getMinorImageVersion <em>Minor Image Version</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPeOptionalHeader#getMajorSubsystemVersion <em>Major Subsystem Version</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPeOptionalHeader#getMinorSubsystemVersion <em>Minor Subsystem Version</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPeOptionalHeader#getWin32VersionValueHex <em>Win32 Version Value Hex</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPeOptionalHeader#getSizeOfImage <em>Size Of Image</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPeOptionalHeader#getSizeOfHeaders <em>Size Of Headers</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPeOptionalHeader#getChecksumHex <em>Checksum Hex</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPeOptionalHeader#getSubsystemHex <em>Subsystem Hex</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPeOptionalHeader#getDllCharacteristicsHex <em>Dll Characteristics Hex</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPeOptionalHeader#getSizeOfStackReserve <em>Size Of Stack Reserve</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPeOptionalHeader#getSizeOfStackCommit <em>Size Of Stack Commit</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPeOptionalHeader#getSizeOfHeapReserve <em>Size Of Heap Reserve</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPeOptionalHeader#getSizeOfHeapCommit <em>Size Of Heap Commit</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPeOptionalHeader#getLoaderFlagsHex <em>Loader Flags Hex</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPeOptionalHeader#getNumberOfRvaAndSizes <em>Number Of Rva And Sizes</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPeOptionalHeader#getHashes <em>Hashes</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getWindowsPeOptionalHeader()
 * @model annotation="http://akashi.org/stix section='6.7.6.2'"
 * @generated
 */
public interface WindowsPeOptionalHeader extends StixElement {
	/**
	 * Returns the value of the '<em><b>Magic Hex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>magic_hex</code>: hexadecimal text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Magic Hex</em>' attribute.
	 * @see #setMagicHex(String)
	 * @see org.akashi.model.ModelPackage#getWindowsPeOptionalHeader_MagicHex()
	 * @model annotation="http://akashi.org/stix name='magic_hex' format='hex'"
	 * @generated
	 */
	String getMagicHex();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPeOptionalHeader#getMagicHex <em>Magic Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Magic Hex</em>' attribute.
	 * @see #getMagicHex()
	 * @generated
	 */
	void setMagicHex(String value);

	/**
	 * Returns the value of the '<em><b>Major Linker Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>major_linker_version</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Major Linker Version</em>' attribute.
	 * @see #setMajorLinkerVersion(Long)
	 * @see org.akashi.model.ModelPackage#getWindowsPeOptionalHeader_MajorLinkerVersion()
	 * @model annotation="http://akashi.org/stix name='major_linker_version'"
	 * @generated
	 */
	Long getMajorLinkerVersion();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPeOptionalHeader#getMajorLinkerVersion <em>Major Linker Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Major Linker Version</em>' attribute.
	 * @see #getMajorLinkerVersion()
	 * @generated
	 */
	void setMajorLinkerVersion(Long value);

	/**
	 * Returns the value of the '<em><b>Minor Linker Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>minor_linker_version</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minor Linker Version</em>' attribute.
	 * @see #setMinorLinkerVersion(Long)
	 * @see org.akashi.model.ModelPackage#getWindowsPeOptionalHeader_MinorLinkerVersion()
	 * @model annotation="http://akashi.org/stix name='minor_linker_version'"
	 * @generated
	 */
	Long getMinorLinkerVersion();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPeOptionalHeader#getMinorLinkerVersion <em>Minor Linker Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minor Linker Version</em>' attribute.
	 * @see #getMinorLinkerVersion()
	 * @generated
	 */
	void setMinorLinkerVersion(Long value);

	/**
	 * Returns the value of the '<em><b>Size Of Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>size_of_code</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size Of Code</em>' attribute.
	 * @see #setSizeOfCode(Long)
	 * @see org.akashi.model.ModelPackage#getWindowsPeOptionalHeader_SizeOfCode()
	 * @model annotation="http://akashi.org/stix name='size_of_code'"
	 * @generated
	 */
	Long getSizeOfCode();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPeOptionalHeader#getSizeOfCode <em>Size Of Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size Of Code</em>' attribute.
	 * @see #getSizeOfCode()
	 * @generated
	 */
	void setSizeOfCode(Long value);

	/**
	 * Returns the value of the '<em><b>Size Of Initialized Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>size_of_initialized_data</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size Of Initialized Data</em>' attribute.
	 * @see #setSizeOfInitializedData(Long)
	 * @see org.akashi.model.ModelPackage#getWindowsPeOptionalHeader_SizeOfInitializedData()
	 * @model annotation="http://akashi.org/stix name='size_of_initialized_data'"
	 * @generated
	 */
	Long getSizeOfInitializedData();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPeOptionalHeader#getSizeOfInitializedData <em>Size Of Initialized Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size Of Initialized Data</em>' attribute.
	 * @see #getSizeOfInitializedData()
	 * @generated
	 */
	void setSizeOfInitializedData(Long value);

	/**
	 * Returns the value of the '<em><b>Size Of Uninitialized Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>size_of_uninitialized_data</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size Of Uninitialized Data</em>' attribute.
	 * @see #setSizeOfUninitializedData(Long)
	 * @see org.akashi.model.ModelPackage#getWindowsPeOptionalHeader_SizeOfUninitializedData()
	 * @model annotation="http://akashi.org/stix name='size_of_uninitialized_data'"
	 * @generated
	 */
	Long getSizeOfUninitializedData();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPeOptionalHeader#getSizeOfUninitializedData <em>Size Of Uninitialized Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size Of Uninitialized Data</em>' attribute.
	 * @see #getSizeOfUninitializedData()
	 * @generated
	 */
	void setSizeOfUninitializedData(Long value);

	/**
	 * Returns the value of the '<em><b>Address Of Entry Point</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>address_of_entry_point</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address Of Entry Point</em>' attribute.
	 * @see #setAddressOfEntryPoint(Long)
	 * @see org.akashi.model.ModelPackage#getWindowsPeOptionalHeader_AddressOfEntryPoint()
	 * @model annotation="http://akashi.org/stix name='address_of_entry_point'"
	 * @generated
	 */
	Long getAddressOfEntryPoint();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPeOptionalHeader#getAddressOfEntryPoint <em>Address Of Entry Point</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address Of Entry Point</em>' attribute.
	 * @see #getAddressOfEntryPoint()
	 * @generated
	 */
	void setAddressOfEntryPoint(Long value);

	/**
	 * Returns the value of the '<em><b>Base Of Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>base_of_code</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Base Of Code</em>' attribute.
	 * @see #setBaseOfCode(Long)
	 * @see org.akashi.model.ModelPackage#getWindowsPeOptionalHeader_BaseOfCode()
	 * @model annotation="http://akashi.org/stix name='base_of_code'"
	 * @generated
	 */
	Long getBaseOfCode();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPeOptionalHeader#getBaseOfCode <em>Base Of Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Base Of Code</em>' attribute.
	 * @see #getBaseOfCode()
	 * @generated
	 */
	void setBaseOfCode(Long value);

	/**
	 * Returns the value of the '<em><b>Base Of Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>base_of_data</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Base Of Data</em>' attribute.
	 * @see #setBaseOfData(Long)
	 * @see org.akashi.model.ModelPackage#getWindowsPeOptionalHeader_BaseOfData()
	 * @model annotation="http://akashi.org/stix name='base_of_data'"
	 * @generated
	 */
	Long getBaseOfData();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPeOptionalHeader#getBaseOfData <em>Base Of Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Base Of Data</em>' attribute.
	 * @see #getBaseOfData()
	 * @generated
	 */
	void setBaseOfData(Long value);

	/**
	 * Returns the value of the '<em><b>Image Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>image_base</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Image Base</em>' attribute.
	 * @see #setImageBase(Long)
	 * @see org.akashi.model.ModelPackage#getWindowsPeOptionalHeader_ImageBase()
	 * @model annotation="http://akashi.org/stix name='image_base'"
	 * @generated
	 */
	Long getImageBase();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPeOptionalHeader#getImageBase <em>Image Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Image Base</em>' attribute.
	 * @see #getImageBase()
	 * @generated
	 */
	void setImageBase(Long value);

	/**
	 * Returns the value of the '<em><b>Section Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>section_alignment</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Section Alignment</em>' attribute.
	 * @see #setSectionAlignment(Long)
	 * @see org.akashi.model.ModelPackage#getWindowsPeOptionalHeader_SectionAlignment()
	 * @model annotation="http://akashi.org/stix name='section_alignment'"
	 * @generated
	 */
	Long getSectionAlignment();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPeOptionalHeader#getSectionAlignment <em>Section Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Section Alignment</em>' attribute.
	 * @see #getSectionAlignment()
	 * @generated
	 */
	void setSectionAlignment(Long value);

	/**
	 * Returns the value of the '<em><b>File Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>file_alignment</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File Alignment</em>' attribute.
	 * @see #setFileAlignment(Long)
	 * @see org.akashi.model.ModelPackage#getWindowsPeOptionalHeader_FileAlignment()
	 * @model annotation="http://akashi.org/stix name='file_alignment'"
	 * @generated
	 */
	Long getFileAlignment();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPeOptionalHeader#getFileAlignment <em>File Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File Alignment</em>' attribute.
	 * @see #getFileAlignment()
	 * @generated
	 */
	void setFileAlignment(Long value);

	/**
	 * Returns the value of the '<em><b>Major Os Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>major_os_version</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Major Os Version</em>' attribute.
	 * @see #setMajorOsVersion(Long)
	 * @see org.akashi.model.ModelPackage#getWindowsPeOptionalHeader_MajorOsVersion()
	 * @model annotation="http://akashi.org/stix name='major_os_version'"
	 * @generated
	 */
	Long getMajorOsVersion();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPeOptionalHeader#getMajorOsVersion <em>Major Os Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Major Os Version</em>' attribute.
	 * @see #getMajorOsVersion()
	 * @generated
	 */
	void setMajorOsVersion(Long value);

	/**
	 * Returns the value of the '<em><b>Minor Os Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>minor_os_version</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minor Os Version</em>' attribute.
	 * @see #setMinorOsVersion(Long)
	 * @see org.akashi.model.ModelPackage#getWindowsPeOptionalHeader_MinorOsVersion()
	 * @model annotation="http://akashi.org/stix name='minor_os_version'"
	 * @generated
	 */
	Long getMinorOsVersion();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPeOptionalHeader#getMinorOsVersion <em>Minor Os Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minor Os Version</em>' attribute.
	 * @see #getMinorOsVersion()
	 * @generated
	 */
	void setMinorOsVersion(Long value);

	/**
	 * Returns the value of the '<em><b>Major Image Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>major_image_version</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Major Image Version</em>' attribute.
	 * @see #setMajorImageVersion(Long)
	 * @see org.akashi.model.ModelPackage#getWindowsPeOptionalHeader_MajorImageVersion()
	 * @model annotation="http://akashi.org/stix name='major_image_version'"
	 * @generated
	 */
	Long getMajorImageVersion();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPeOptionalHeader#getMajorImageVersion <em>Major Image Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Major Image Version</em>' attribute.
	 * @see #getMajorImageVersion()
	 * @generated
	 */
	void setMajorImageVersion(Long value);

	/**
	 * Returns the value of the '<em><b>Minor Image Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>minor_image_version</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minor Image Version</em>' attribute.
	 * @see #setMinorImageVersion(Long)
	 * @see org.akashi.model.ModelPackage#getWindowsPeOptionalHeader_MinorImageVersion()
	 * @model annotation="http://akashi.org/stix name='minor_image_version'"
	 * @generated
	 */
	Long getMinorImageVersion();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPeOptionalHeader#getMinorImageVersion <em>Minor Image Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minor Image Version</em>' attribute.
	 * @see #getMinorImageVersion()
	 * @generated
	 */
	void setMinorImageVersion(Long value);

	/**
	 * Returns the value of the '<em><b>Major Subsystem Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>major_subsystem_version</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Major Subsystem Version</em>' attribute.
	 * @see #setMajorSubsystemVersion(Long)
	 * @see org.akashi.model.ModelPackage#getWindowsPeOptionalHeader_MajorSubsystemVersion()
	 * @model annotation="http://akashi.org/stix name='major_subsystem_version'"
	 * @generated
	 */
	Long getMajorSubsystemVersion();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPeOptionalHeader#getMajorSubsystemVersion <em>Major Subsystem Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Major Subsystem Version</em>' attribute.
	 * @see #getMajorSubsystemVersion()
	 * @generated
	 */
	void setMajorSubsystemVersion(Long value);

	/**
	 * Returns the value of the '<em><b>Minor Subsystem Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>minor_subsystem_version</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minor Subsystem Version</em>' attribute.
	 * @see #setMinorSubsystemVersion(Long)
	 * @see org.akashi.model.ModelPackage#getWindowsPeOptionalHeader_MinorSubsystemVersion()
	 * @model annotation="http://akashi.org/stix name='minor_subsystem_version'"
	 * @generated
	 */
	Long getMinorSubsystemVersion();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPeOptionalHeader#getMinorSubsystemVersion <em>Minor Subsystem Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minor Subsystem Version</em>' attribute.
	 * @see #getMinorSubsystemVersion()
	 * @generated
	 */
	void setMinorSubsystemVersion(Long value);

	/**
	 * Returns the value of the '<em><b>Win32 Version Value Hex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>win32_version_value_hex</code>: hexadecimal text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Win32 Version Value Hex</em>' attribute.
	 * @see #setWin32VersionValueHex(String)
	 * @see org.akashi.model.ModelPackage#getWindowsPeOptionalHeader_Win32VersionValueHex()
	 * @model annotation="http://akashi.org/stix name='win32_version_value_hex' format='hex'"
	 * @generated
	 */
	String getWin32VersionValueHex();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPeOptionalHeader#getWin32VersionValueHex <em>Win32 Version Value Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Win32 Version Value Hex</em>' attribute.
	 * @see #getWin32VersionValueHex()
	 * @generated
	 */
	void setWin32VersionValueHex(String value);

	/**
	 * Returns the value of the '<em><b>Size Of Image</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>size_of_image</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size Of Image</em>' attribute.
	 * @see #setSizeOfImage(Long)
	 * @see org.akashi.model.ModelPackage#getWindowsPeOptionalHeader_SizeOfImage()
	 * @model annotation="http://akashi.org/stix name='size_of_image'"
	 * @generated
	 */
	Long getSizeOfImage();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPeOptionalHeader#getSizeOfImage <em>Size Of Image</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size Of Image</em>' attribute.
	 * @see #getSizeOfImage()
	 * @generated
	 */
	void setSizeOfImage(Long value);

	/**
	 * Returns the value of the '<em><b>Size Of Headers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>size_of_headers</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size Of Headers</em>' attribute.
	 * @see #setSizeOfHeaders(Long)
	 * @see org.akashi.model.ModelPackage#getWindowsPeOptionalHeader_SizeOfHeaders()
	 * @model annotation="http://akashi.org/stix name='size_of_headers'"
	 * @generated
	 */
	Long getSizeOfHeaders();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPeOptionalHeader#getSizeOfHeaders <em>Size Of Headers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size Of Headers</em>' attribute.
	 * @see #getSizeOfHeaders()
	 * @generated
	 */
	void setSizeOfHeaders(Long value);

	/**
	 * Returns the value of the '<em><b>Checksum Hex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>checksum_hex</code>: hexadecimal text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checksum Hex</em>' attribute.
	 * @see #setChecksumHex(String)
	 * @see org.akashi.model.ModelPackage#getWindowsPeOptionalHeader_ChecksumHex()
	 * @model annotation="http://akashi.org/stix name='checksum_hex' format='hex'"
	 * @generated
	 */
	String getChecksumHex();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPeOptionalHeader#getChecksumHex <em>Checksum Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checksum Hex</em>' attribute.
	 * @see #getChecksumHex()
	 * @generated
	 */
	void setChecksumHex(String value);

	/**
	 * Returns the value of the '<em><b>Subsystem Hex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>subsystem_hex</code>: hexadecimal text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subsystem Hex</em>' attribute.
	 * @see #setSubsystemHex(String)
	 * @see org.akashi.model.ModelPackage#getWindowsPeOptionalHeader_SubsystemHex()
	 * @model annotation="http://akashi.org/stix name='subsystem_hex' format='hex'"
	 * @generated
	 */
	String getSubsystemHex();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPeOptionalHeader#getSubsystemHex <em>Subsystem Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subsystem Hex</em>' attribute.
	 * @see #getSubsystemHex()
	 * @generated
	 */
	void setSubsystemHex(String value);

	/**
	 * Returns the value of the '<em><b>Dll Characteristics Hex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>dll_characteristics_hex</code>: hexadecimal text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dll Characteristics Hex</em>' attribute.
	 * @see #setDllCharacteristicsHex(String)
	 * @see org.akashi.model.ModelPackage#getWindowsPeOptionalHeader_DllCharacteristicsHex()
	 * @model annotation="http://akashi.org/stix name='dll_characteristics_hex' format='hex'"
	 * @generated
	 */
	String getDllCharacteristicsHex();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPeOptionalHeader#getDllCharacteristicsHex <em>Dll Characteristics Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dll Characteristics Hex</em>' attribute.
	 * @see #getDllCharacteristicsHex()
	 * @generated
	 */
	void setDllCharacteristicsHex(String value);

	/**
	 * Returns the value of the '<em><b>Size Of Stack Reserve</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>size_of_stack_reserve</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size Of Stack Reserve</em>' attribute.
	 * @see #setSizeOfStackReserve(Long)
	 * @see org.akashi.model.ModelPackage#getWindowsPeOptionalHeader_SizeOfStackReserve()
	 * @model annotation="http://akashi.org/stix name='size_of_stack_reserve'"
	 * @generated
	 */
	Long getSizeOfStackReserve();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPeOptionalHeader#getSizeOfStackReserve <em>Size Of Stack Reserve</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size Of Stack Reserve</em>' attribute.
	 * @see #getSizeOfStackReserve()
	 * @generated
	 */
	void setSizeOfStackReserve(Long value);

	/**
	 * Returns the value of the '<em><b>Size Of Stack Commit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>size_of_stack_commit</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size Of Stack Commit</em>' attribute.
	 * @see #setSizeOfStackCommit(Long)
	 * @see org.akashi.model.ModelPackage#getWindowsPeOptionalHeader_SizeOfStackCommit()
	 * @model annotation="http://akashi.org/stix name='size_of_stack_commit'"
	 * @generated
	 */
	Long getSizeOfStackCommit();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPeOptionalHeader#getSizeOfStackCommit <em>Size Of Stack Commit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size Of Stack Commit</em>' attribute.
	 * @see #getSizeOfStackCommit()
	 * @generated
	 */
	void setSizeOfStackCommit(Long value);

	/**
	 * Returns the value of the '<em><b>Size Of Heap Reserve</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>size_of_heap_reserve</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size Of Heap Reserve</em>' attribute.
	 * @see #setSizeOfHeapReserve(Long)
	 * @see org.akashi.model.ModelPackage#getWindowsPeOptionalHeader_SizeOfHeapReserve()
	 * @model annotation="http://akashi.org/stix name='size_of_heap_reserve'"
	 * @generated
	 */
	Long getSizeOfHeapReserve();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPeOptionalHeader#getSizeOfHeapReserve <em>Size Of Heap Reserve</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size Of Heap Reserve</em>' attribute.
	 * @see #getSizeOfHeapReserve()
	 * @generated
	 */
	void setSizeOfHeapReserve(Long value);

	/**
	 * Returns the value of the '<em><b>Size Of Heap Commit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>size_of_heap_commit</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size Of Heap Commit</em>' attribute.
	 * @see #setSizeOfHeapCommit(Long)
	 * @see org.akashi.model.ModelPackage#getWindowsPeOptionalHeader_SizeOfHeapCommit()
	 * @model annotation="http://akashi.org/stix name='size_of_heap_commit'"
	 * @generated
	 */
	Long getSizeOfHeapCommit();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPeOptionalHeader#getSizeOfHeapCommit <em>Size Of Heap Commit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size Of Heap Commit</em>' attribute.
	 * @see #getSizeOfHeapCommit()
	 * @generated
	 */
	void setSizeOfHeapCommit(Long value);

	/**
	 * Returns the value of the '<em><b>Loader Flags Hex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>loader_flags_hex</code>: hexadecimal text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Loader Flags Hex</em>' attribute.
	 * @see #setLoaderFlagsHex(String)
	 * @see org.akashi.model.ModelPackage#getWindowsPeOptionalHeader_LoaderFlagsHex()
	 * @model annotation="http://akashi.org/stix name='loader_flags_hex' format='hex'"
	 * @generated
	 */
	String getLoaderFlagsHex();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPeOptionalHeader#getLoaderFlagsHex <em>Loader Flags Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Loader Flags Hex</em>' attribute.
	 * @see #getLoaderFlagsHex()
	 * @generated
	 */
	void setLoaderFlagsHex(String value);

	/**
	 * Returns the value of the '<em><b>Number Of Rva And Sizes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>number_of_rva_and_sizes</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number Of Rva And Sizes</em>' attribute.
	 * @see #setNumberOfRvaAndSizes(Long)
	 * @see org.akashi.model.ModelPackage#getWindowsPeOptionalHeader_NumberOfRvaAndSizes()
	 * @model annotation="http://akashi.org/stix name='number_of_rva_and_sizes'"
	 * @generated
	 */
	Long getNumberOfRvaAndSizes();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPeOptionalHeader#getNumberOfRvaAndSizes <em>Number Of Rva And Sizes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number Of Rva And Sizes</em>' attribute.
	 * @see #getNumberOfRvaAndSizes()
	 * @generated
	 */
	void setNumberOfRvaAndSizes(Long value);

	/**
	 * Returns the value of the '<em><b>Hashes</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>hashes</code>: hash values by algorithm.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hashes</em>' map.
	 * @see org.akashi.model.ModelPackage#getWindowsPeOptionalHeader_Hashes()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 *        annotation="http://akashi.org/stix name='hashes' format='hashes'"
	 * @generated
	 */
	EMap<String, String> getHashes();

} // WindowsPeOptionalHeader
