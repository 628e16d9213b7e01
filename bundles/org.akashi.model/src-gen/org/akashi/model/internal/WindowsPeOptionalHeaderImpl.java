/**
 */
package org.akashi.model.internal;

import org.eclipse.emf.common.util.EList;
import org.akashi.model.ModelPackage;
import org.akashi.model.WindowsPeOptionalHeader;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Windows Pe Optional Header</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.WindowsPeOptionalHeaderImpl#getMagicHex <em>Magic Hex</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPeOptionalHeaderImpl#getMajorLinkerVersion <em>Major Linker Version</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPeOptionalHeaderImpl#getMinorLinkerVersion <em>Minor Linker Version</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPeOptionalHeaderImpl#getSizeOfCode <em>Size Of Code</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPeOptionalHeaderImpl#getSizeOfInitializedData <em>Size Of Initialized Data</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPeOptionalHeaderImpl#getSizeOfUninitializedData <em>Size Of Uninitialized Data</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPeOptionalHeaderImpl#getAddressOfEntryPoint <em>Address Of Entry Point</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPeOptionalHeaderImpl#getBaseOfCode <em>Base Of Code</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPeOptionalHeaderImpl#getBaseOfData <em>Base Of Data</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPeOptionalHeaderImpl#getImageBase <em>Image Base</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPeOptionalHeaderImpl#getSectionAlignment <em>Section Alignment</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPeOptionalHeaderImpl#getFileAlignment <em>File Alignment</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPeOptionalHeaderImpl#getMajorOsVersion <em>Major Os Version</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPeOptionalHeaderImpl#getMinorOsVersion <em>Minor Os Version</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPeOptionalHeaderImpl#getMajorImageVersion <em>Major Image Version</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPeOptionalHeaderImpl#getMinorImageVersion <em>Minor Image Version</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPeOptionalHeaderImpl#getMajorSubsystemVersion <em>Major Subsystem Version</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPeOptionalHeaderImpl#getMinorSubsystemVersion <em>Minor Subsystem Version</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPeOptionalHeaderImpl#getWin32VersionValueHex <em>Win32 Version Value Hex</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPeOptionalHeaderImpl#getSizeOfImage <em>Size Of Image</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPeOptionalHeaderImpl#getSizeOfHeaders <em>Size Of Headers</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPeOptionalHeaderImpl#getChecksumHex <em>Checksum Hex</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPeOptionalHeaderImpl#getSubsystemHex <em>Subsystem Hex</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPeOptionalHeaderImpl#getDllCharacteristicsHex <em>Dll Characteristics Hex</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPeOptionalHeaderImpl#getSizeOfStackReserve <em>Size Of Stack Reserve</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPeOptionalHeaderImpl#getSizeOfStackCommit <em>Size Of Stack Commit</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPeOptionalHeaderImpl#getSizeOfHeapReserve <em>Size Of Heap Reserve</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPeOptionalHeaderImpl#getSizeOfHeapCommit <em>Size Of Heap Commit</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPeOptionalHeaderImpl#getLoaderFlagsHex <em>Loader Flags Hex</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPeOptionalHeaderImpl#getNumberOfRvaAndSizes <em>Number Of Rva And Sizes</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPeOptionalHeaderImpl#getHashes <em>Hashes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WindowsPeOptionalHeaderImpl extends StixElementImpl implements WindowsPeOptionalHeader {
	/**
	 * The default value of the '{@link #getMagicHex() <em>Magic Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMagicHex()
	 * @generated
	 * @ordered
	 */
	protected static final String MAGIC_HEX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMagicHex() <em>Magic Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMagicHex()
	 * @generated
	 * @ordered
	 */
	protected String magicHex = MAGIC_HEX_EDEFAULT;

	/**
	 * The default value of the '{@link #getMajorLinkerVersion() <em>Major Linker Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMajorLinkerVersion()
	 * @generated
	 * @ordered
	 */
	protected static final Long MAJOR_LINKER_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMajorLinkerVersion() <em>Major Linker Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMajorLinkerVersion()
	 * @generated
	 * @ordered
	 */
	protected Long majorLinkerVersion = MAJOR_LINKER_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinorLinkerVersion() <em>Minor Linker Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinorLinkerVersion()
	 * @generated
	 * @ordered
	 */
	protected static final Long MINOR_LINKER_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinorLinkerVersion() <em>Minor Linker Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinorLinkerVersion()
	 * @generated
	 * @ordered
	 */
	protected Long minorLinkerVersion = MINOR_LINKER_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSizeOfCode() <em>Size Of Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeOfCode()
	 * @generated
	 * @ordered
	 */
	protected static final Long SIZE_OF_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSizeOfCode() <em>Size Of Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeOfCode()
	 * @generated
	 * @ordered
	 */
	protected Long sizeOfCode = SIZE_OF_CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSizeOfInitializedData() <em>Size Of Initialized Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeOfInitializedData()
	 * @generated
	 * @ordered
	 */
	protected static final Long SIZE_OF_INITIALIZED_DATA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSizeOfInitializedData() <em>Size Of Initialized Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeOfInitializedData()
	 * @generated
	 * @ordered
	 */
	protected Long sizeOfInitializedData = SIZE_OF_INITIALIZED_DATA_EDEFAULT;

	/**
	 * The default value of the '{@link #getSizeOfUninitializedData() <em>Size Of Uninitialized Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeOfUninitializedData()
	 * @generated
	 * @ordered
	 */
	protected static final Long SIZE_OF_UNINITIALIZED_DATA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSizeOfUninitializedData() <em>Size Of Uninitialized Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeOfUninitializedData()
	 * @generated
	 * @ordered
	 */
	protected Long sizeOfUninitializedData = SIZE_OF_UNINITIALIZED_DATA_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddressOfEntryPoint() <em>Address Of Entry Point</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddressOfEntryPoint()
	 * @generated
	 * @ordered
	 */
	protected static final Long ADDRESS_OF_ENTRY_POINT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddressOfEntryPoint() <em>Address Of Entry Point</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddressOfEntryPoint()
	 * @generated
	 * @ordered
	 */
	protected Long addressOfEntryPoint = ADDRESS_OF_ENTRY_POINT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBaseOfCode() <em>Base Of Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseOfCode()
	 * @generated
	 * @ordered
	 */
	protected static final Long BASE_OF_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBaseOfCode() <em>Base Of Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseOfCode()
	 * @generated
	 * @ordered
	 */
	protected Long baseOfCode = BASE_OF_CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBaseOfData() <em>Base Of Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseOfData()
	 * @generated
	 * @ordered
	 */
	protected static final Long BASE_OF_DATA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBaseOfData() <em>Base Of Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseOfData()
	 * @generated
	 * @ordered
	 */
	protected Long baseOfData = BASE_OF_DATA_EDEFAULT;

	/**
	 * The default value of the '{@link #getImageBase() <em>Image Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImageBase()
	 * @generated
	 * @ordered
	 */
	protected static final Long IMAGE_BASE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImageBase() <em>Image Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImageBase()
	 * @generated
	 * @ordered
	 */
	protected Long imageBase = IMAGE_BASE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSectionAlignment() <em>Section Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSectionAlignment()
	 * @generated
	 * @ordered
	 */
	protected static final Long SECTION_ALIGNMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSectionAlignment() <em>Section Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSectionAlignment()
	 * @generated
	 * @ordered
	 */
	protected Long sectionAlignment = SECTION_ALIGNMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFileAlignment() <em>File Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileAlignment()
	 * @generated
	 * @ordered
	 */
	protected static final Long FILE_ALIGNMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFileAlignment() <em>File Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileAlignment()
	 * @generated
	 * @ordered
	 */
	protected Long fileAlignment = FILE_ALIGNMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMajorOsVersion() <em>Major Os Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMajorOsVersion()
	 * @generated
	 * @ordered
	 */
	protected static final Long MAJOR_OS_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMajorOsVersion() <em>Major Os Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMajorOsVersion()
	 * @generated
	 * @ordered
	 */
	protected Long majorOsVersion = MAJOR_OS_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinorOsVersion() <em>Minor Os Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinorOsVersion()
	 * @generated
	 * @ordered
	 */
	protected static final Long MINOR_OS_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinorOsVersion() <em>Minor Os Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinorOsVersion()
	 * @generated
	 * @ordered
	 */
	protected Long minorOsVersion = MINOR_OS_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getMajorImageVersion() <em>Major Image Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMajorImageVersion()
	 * @generated
	 * @ordered
	 */
	protected static final Long MAJOR_IMAGE_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMajorImageVersion() <em>Major Image Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMajorImageVersion()
	 * @generated
	 * @ordered
	 */
	protected Long majorImageVersion = MAJOR_IMAGE_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinorImageVersion() <em>Minor Image Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinorImageVersion()
	 * @generated
	 * @ordered
	 */
	protected static final Long MINOR_IMAGE_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinorImageVersion() <em>Minor Image Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinorImageVersion()
	 * @generated
	 * @ordered
	 */
	protected Long minorImageVersion = MINOR_IMAGE_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getMajorSubsystemVersion() <em>Major Subsystem Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMajorSubsystemVersion()
	 * @generated
	 * @ordered
	 */
	protected static final Long MAJOR_SUBSYSTEM_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMajorSubsystemVersion() <em>Major Subsystem Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMajorSubsystemVersion()
	 * @generated
	 * @ordered
	 */
	protected Long majorSubsystemVersion = MAJOR_SUBSYSTEM_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinorSubsystemVersion() <em>Minor Subsystem Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinorSubsystemVersion()
	 * @generated
	 * @ordered
	 */
	protected static final Long MINOR_SUBSYSTEM_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinorSubsystemVersion() <em>Minor Subsystem Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinorSubsystemVersion()
	 * @generated
	 * @ordered
	 */
	protected Long minorSubsystemVersion = MINOR_SUBSYSTEM_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getWin32VersionValueHex() <em>Win32 Version Value Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWin32VersionValueHex()
	 * @generated
	 * @ordered
	 */
	protected static final String WIN32_VERSION_VALUE_HEX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWin32VersionValueHex() <em>Win32 Version Value Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWin32VersionValueHex()
	 * @generated
	 * @ordered
	 */
	protected String win32VersionValueHex = WIN32_VERSION_VALUE_HEX_EDEFAULT;

	/**
	 * The default value of the '{@link #getSizeOfImage() <em>Size Of Image</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeOfImage()
	 * @generated
	 * @ordered
	 */
	protected static final Long SIZE_OF_IMAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSizeOfImage() <em>Size Of Image</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeOfImage()
	 * @generated
	 * @ordered
	 */
	protected Long sizeOfImage = SIZE_OF_IMAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSizeOfHeaders() <em>Size Of Headers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeOfHeaders()
	 * @generated
	 * @ordered
	 */
	protected static final Long SIZE_OF_HEADERS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSizeOfHeaders() <em>Size Of Headers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeOfHeaders()
	 * @generated
	 * @ordered
	 */
	protected Long sizeOfHeaders = SIZE_OF_HEADERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getChecksumHex() <em>Checksum Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecksumHex()
	 * @generated
	 * @ordered
	 */
	protected static final String CHECKSUM_HEX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChecksumHex() <em>Checksum Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecksumHex()
	 * @generated
	 * @ordered
	 */
	protected String checksumHex = CHECKSUM_HEX_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubsystemHex() <em>Subsystem Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubsystemHex()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBSYSTEM_HEX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubsystemHex() <em>Subsystem Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubsystemHex()
	 * @generated
	 * @ordered
	 */
	protected String subsystemHex = SUBSYSTEM_HEX_EDEFAULT;

	/**
	 * The default value of the '{@link #getDllCharacteristicsHex() <em>Dll Characteristics Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDllCharacteristicsHex()
	 * @generated
	 * @ordered
	 */
	protected static final String DLL_CHARACTERISTICS_HEX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDllCharacteristicsHex() <em>Dll Characteristics Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDllCharacteristicsHex()
	 * @generated
	 * @ordered
	 */
	protected String dllCharacteristicsHex = DLL_CHARACTERISTICS_HEX_EDEFAULT;

	/**
	 * The default value of the '{@link #getSizeOfStackReserve() <em>Size Of Stack Reserve</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeOfStackReserve()
	 * @generated
	 * @ordered
	 */
	protected static final Long SIZE_OF_STACK_RESERVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSizeOfStackReserve() <em>Size Of Stack Reserve</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeOfStackReserve()
	 * @generated
	 * @ordered
	 */
	protected Long sizeOfStackReserve = SIZE_OF_STACK_RESERVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSizeOfStackCommit() <em>Size Of Stack Commit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeOfStackCommit()
	 * @generated
	 * @ordered
	 */
	protected static final Long SIZE_OF_STACK_COMMIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSizeOfStackCommit() <em>Size Of Stack Commit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeOfStackCommit()
	 * @generated
	 * @ordered
	 */
	protected Long sizeOfStackCommit = SIZE_OF_STACK_COMMIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSizeOfHeapReserve() <em>Size Of Heap Reserve</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeOfHeapReserve()
	 * @generated
	 * @ordered
	 */
	protected static final Long SIZE_OF_HEAP_RESERVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSizeOfHeapReserve() <em>Size Of Heap Reserve</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeOfHeapReserve()
	 * @generated
	 * @ordered
	 */
	protected Long sizeOfHeapReserve = SIZE_OF_HEAP_RESERVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSizeOfHeapCommit() <em>Size Of Heap Commit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeOfHeapCommit()
	 * @generated
	 * @ordered
	 */
	protected static final Long SIZE_OF_HEAP_COMMIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSizeOfHeapCommit() <em>Size Of Heap Commit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeOfHeapCommit()
	 * @generated
	 * @ordered
	 */
	protected Long sizeOfHeapCommit = SIZE_OF_HEAP_COMMIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLoaderFlagsHex() <em>Loader Flags Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoaderFlagsHex()
	 * @generated
	 * @ordered
	 */
	protected static final String LOADER_FLAGS_HEX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLoaderFlagsHex() <em>Loader Flags Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoaderFlagsHex()
	 * @generated
	 * @ordered
	 */
	protected String loaderFlagsHex = LOADER_FLAGS_HEX_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumberOfRvaAndSizes() <em>Number Of Rva And Sizes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumberOfRvaAndSizes()
	 * @generated
	 * @ordered
	 */
	protected static final Long NUMBER_OF_RVA_AND_SIZES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumberOfRvaAndSizes() <em>Number Of Rva And Sizes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumberOfRvaAndSizes()
	 * @generated
	 * @ordered
	 */
	protected Long numberOfRvaAndSizes = NUMBER_OF_RVA_AND_SIZES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHashes() <em>Hashes</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHashes()
	 * @generated
	 * @ordered
	 */
	protected Object hashes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WindowsPeOptionalHeaderImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.WINDOWS_PE_OPTIONAL_HEADER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMagicHex() {
		return magicHex;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMagicHex(String newMagicHex) {
		String oldMagicHex = magicHex;
		magicHex = newMagicHex;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MAGIC_HEX, oldMagicHex, magicHex));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getMajorLinkerVersion() {
		return majorLinkerVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMajorLinkerVersion(Long newMajorLinkerVersion) {
		Long oldMajorLinkerVersion = majorLinkerVersion;
		majorLinkerVersion = newMajorLinkerVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MAJOR_LINKER_VERSION, oldMajorLinkerVersion, majorLinkerVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getMinorLinkerVersion() {
		return minorLinkerVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinorLinkerVersion(Long newMinorLinkerVersion) {
		Long oldMinorLinkerVersion = minorLinkerVersion;
		minorLinkerVersion = newMinorLinkerVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MINOR_LINKER_VERSION, oldMinorLinkerVersion, minorLinkerVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSizeOfCode() {
		return sizeOfCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSizeOfCode(Long newSizeOfCode) {
		Long oldSizeOfCode = sizeOfCode;
		sizeOfCode = newSizeOfCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_CODE, oldSizeOfCode, sizeOfCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSizeOfInitializedData() {
		return sizeOfInitializedData;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSizeOfInitializedData(Long newSizeOfInitializedData) {
		Long oldSizeOfInitializedData = sizeOfInitializedData;
		sizeOfInitializedData = newSizeOfInitializedData;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_INITIALIZED_DATA, oldSizeOfInitializedData, sizeOfInitializedData));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSizeOfUninitializedData() {
		return sizeOfUninitializedData;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSizeOfUninitializedData(Long newSizeOfUninitializedData) {
		Long oldSizeOfUninitializedData = sizeOfUninitializedData;
		sizeOfUninitializedData = newSizeOfUninitializedData;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_UNINITIALIZED_DATA, oldSizeOfUninitializedData, sizeOfUninitializedData));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getAddressOfEntryPoint() {
		return addressOfEntryPoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddressOfEntryPoint(Long newAddressOfEntryPoint) {
		Long oldAddressOfEntryPoint = addressOfEntryPoint;
		addressOfEntryPoint = newAddressOfEntryPoint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__ADDRESS_OF_ENTRY_POINT, oldAddressOfEntryPoint, addressOfEntryPoint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getBaseOfCode() {
		return baseOfCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaseOfCode(Long newBaseOfCode) {
		Long oldBaseOfCode = baseOfCode;
		baseOfCode = newBaseOfCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__BASE_OF_CODE, oldBaseOfCode, baseOfCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getBaseOfData() {
		return baseOfData;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaseOfData(Long newBaseOfData) {
		Long oldBaseOfData = baseOfData;
		baseOfData = newBaseOfData;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__BASE_OF_DATA, oldBaseOfData, baseOfData));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getImageBase() {
		return imageBase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImageBase(Long newImageBase) {
		Long oldImageBase = imageBase;
		imageBase = newImageBase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__IMAGE_BASE, oldImageBase, imageBase));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSectionAlignment() {
		return sectionAlignment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSectionAlignment(Long newSectionAlignment) {
		Long oldSectionAlignment = sectionAlignment;
		sectionAlignment = newSectionAlignment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SECTION_ALIGNMENT, oldSectionAlignment, sectionAlignment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getFileAlignment() {
		return fileAlignment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFileAlignment(Long newFileAlignment) {
		Long oldFileAlignment = fileAlignment;
		fileAlignment = newFileAlignment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__FILE_ALIGNMENT, oldFileAlignment, fileAlignment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getMajorOsVersion() {
		return majorOsVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMajorOsVersion(Long newMajorOsVersion) {
		Long oldMajorOsVersion = majorOsVersion;
		majorOsVersion = newMajorOsVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MAJOR_OS_VERSION, oldMajorOsVersion, majorOsVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getMinorOsVersion() {
		return minorOsVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinorOsVersion(Long newMinorOsVersion) {
		Long oldMinorOsVersion = minorOsVersion;
		minorOsVersion = newMinorOsVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MINOR_OS_VERSION, oldMinorOsVersion, minorOsVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getMajorImageVersion() {
		return majorImageVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMajorImageVersion(Long newMajorImageVersion) {
		Long oldMajorImageVersion = majorImageVersion;
		majorImageVersion = newMajorImageVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MAJOR_IMAGE_VERSION, oldMajorImageVersion, majorImageVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getMinorImageVersion() {
		return minorImageVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinorImageVersion(Long newMinorImageVersion) {
		Long oldMinorImageVersion = minorImageVersion;
		minorImageVersion = newMinorImageVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MINOR_IMAGE_VERSION, oldMinorImageVersion, minorImageVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getMajorSubsystemVersion() {
		return majorSubsystemVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMajorSubsystemVersion(Long newMajorSubsystemVersion) {
		Long oldMajorSubsystemVersion = majorSubsystemVersion;
		majorSubsystemVersion = newMajorSubsystemVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MAJOR_SUBSYSTEM_VERSION, oldMajorSubsystemVersion, majorSubsystemVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getMinorSubsystemVersion() {
		return minorSubsystemVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinorSubsystemVersion(Long newMinorSubsystemVersion) {
		Long oldMinorSubsystemVersion = minorSubsystemVersion;
		minorSubsystemVersion = newMinorSubsystemVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MINOR_SUBSYSTEM_VERSION, oldMinorSubsystemVersion, minorSubsystemVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWin32VersionValueHex() {
		return win32VersionValueHex;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWin32VersionValueHex(String newWin32VersionValueHex) {
		String oldWin32VersionValueHex = win32VersionValueHex;
		win32VersionValueHex = newWin32VersionValueHex;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__WIN32_VERSION_VALUE_HEX, oldWin32VersionValueHex, win32VersionValueHex));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSizeOfImage() {
		return sizeOfImage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSizeOfImage(Long newSizeOfImage) {
		Long oldSizeOfImage = sizeOfImage;
		sizeOfImage = newSizeOfImage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_IMAGE, oldSizeOfImage, sizeOfImage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSizeOfHeaders() {
		return sizeOfHeaders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSizeOfHeaders(Long newSizeOfHeaders) {
		Long oldSizeOfHeaders = sizeOfHeaders;
		sizeOfHeaders = newSizeOfHeaders;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_HEADERS, oldSizeOfHeaders, sizeOfHeaders));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChecksumHex() {
		return checksumHex;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChecksumHex(String newChecksumHex) {
		String oldChecksumHex = checksumHex;
		checksumHex = newChecksumHex;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__CHECKSUM_HEX, oldChecksumHex, checksumHex));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubsystemHex() {
		return subsystemHex;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubsystemHex(String newSubsystemHex) {
		String oldSubsystemHex = subsystemHex;
		subsystemHex = newSubsystemHex;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SUBSYSTEM_HEX, oldSubsystemHex, subsystemHex));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDllCharacteristicsHex() {
		return dllCharacteristicsHex;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDllCharacteristicsHex(String newDllCharacteristicsHex) {
		String oldDllCharacteristicsHex = dllCharacteristicsHex;
		dllCharacteristicsHex = newDllCharacteristicsHex;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__DLL_CHARACTERISTICS_HEX, oldDllCharacteristicsHex, dllCharacteristicsHex));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSizeOfStackReserve() {
		return sizeOfStackReserve;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSizeOfStackReserve(Long newSizeOfStackReserve) {
		Long oldSizeOfStackReserve = sizeOfStackReserve;
		sizeOfStackReserve = newSizeOfStackReserve;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_STACK_RESERVE, oldSizeOfStackReserve, sizeOfStackReserve));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSizeOfStackCommit() {
		return sizeOfStackCommit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSizeOfStackCommit(Long newSizeOfStackCommit) {
		Long oldSizeOfStackCommit = sizeOfStackCommit;
		sizeOfStackCommit = newSizeOfStackCommit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_STACK_COMMIT, oldSizeOfStackCommit, sizeOfStackCommit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSizeOfHeapReserve() {
		return sizeOfHeapReserve;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSizeOfHeapReserve(Long newSizeOfHeapReserve) {
		Long oldSizeOfHeapReserve = sizeOfHeapReserve;
		sizeOfHeapReserve = newSizeOfHeapReserve;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_HEAP_RESERVE, oldSizeOfHeapReserve, sizeOfHeapReserve));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSizeOfHeapCommit() {
		return sizeOfHeapCommit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSizeOfHeapCommit(Long newSizeOfHeapCommit) {
		Long oldSizeOfHeapCommit = sizeOfHeapCommit;
		sizeOfHeapCommit = newSizeOfHeapCommit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_HEAP_COMMIT, oldSizeOfHeapCommit, sizeOfHeapCommit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLoaderFlagsHex() {
		return loaderFlagsHex;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLoaderFlagsHex(String newLoaderFlagsHex) {
		String oldLoaderFlagsHex = loaderFlagsHex;
		loaderFlagsHex = newLoaderFlagsHex;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__LOADER_FLAGS_HEX, oldLoaderFlagsHex, loaderFlagsHex));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getNumberOfRvaAndSizes() {
		return numberOfRvaAndSizes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumberOfRvaAndSizes(Long newNumberOfRvaAndSizes) {
		Long oldNumberOfRvaAndSizes = numberOfRvaAndSizes;
		numberOfRvaAndSizes = newNumberOfRvaAndSizes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__NUMBER_OF_RVA_AND_SIZES, oldNumberOfRvaAndSizes, numberOfRvaAndSizes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getHashes() {
		if (!(hashes instanceof EList<?>)) {
			hashes = unpackedMap(hashes, ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__HASHES);
		}
		return map(hashes);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__HASHES:
				return ((InternalEList<?>)getHashes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MAGIC_HEX:
				return getMagicHex();
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MAJOR_LINKER_VERSION:
				return getMajorLinkerVersion();
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MINOR_LINKER_VERSION:
				return getMinorLinkerVersion();
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_CODE:
				return getSizeOfCode();
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_INITIALIZED_DATA:
				return getSizeOfInitializedData();
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_UNINITIALIZED_DATA:
				return getSizeOfUninitializedData();
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__ADDRESS_OF_ENTRY_POINT:
				return getAddressOfEntryPoint();
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__BASE_OF_CODE:
				return getBaseOfCode();
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__BASE_OF_DATA:
				return getBaseOfData();
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__IMAGE_BASE:
				return getImageBase();
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SECTION_ALIGNMENT:
				return getSectionAlignment();
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__FILE_ALIGNMENT:
				return getFileAlignment();
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MAJOR_OS_VERSION:
				return getMajorOsVersion();
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MINOR_OS_VERSION:
				return getMinorOsVersion();
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MAJOR_IMAGE_VERSION:
				return getMajorImageVersion();
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MINOR_IMAGE_VERSION:
				return getMinorImageVersion();
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MAJOR_SUBSYSTEM_VERSION:
				return getMajorSubsystemVersion();
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MINOR_SUBSYSTEM_VERSION:
				return getMinorSubsystemVersion();
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__WIN32_VERSION_VALUE_HEX:
				return getWin32VersionValueHex();
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_IMAGE:
				return getSizeOfImage();
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_HEADERS:
				return getSizeOfHeaders();
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__CHECKSUM_HEX:
				return getChecksumHex();
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SUBSYSTEM_HEX:
				return getSubsystemHex();
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__DLL_CHARACTERISTICS_HEX:
				return getDllCharacteristicsHex();
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_STACK_RESERVE:
				return getSizeOfStackReserve();
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_STACK_COMMIT:
				return getSizeOfStackCommit();
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_HEAP_RESERVE:
				return getSizeOfHeapReserve();
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_HEAP_COMMIT:
				return getSizeOfHeapCommit();
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__LOADER_FLAGS_HEX:
				return getLoaderFlagsHex();
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__NUMBER_OF_RVA_AND_SIZES:
				return getNumberOfRvaAndSizes();
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__HASHES:
				if (coreType) return getHashes();
				else return getHashes().map();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MAGIC_HEX:
				setMagicHex((String)newValue);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MAJOR_LINKER_VERSION:
				setMajorLinkerVersion((Long)newValue);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MINOR_LINKER_VERSION:
				setMinorLinkerVersion((Long)newValue);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_CODE:
				setSizeOfCode((Long)newValue);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_INITIALIZED_DATA:
				setSizeOfInitializedData((Long)newValue);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_UNINITIALIZED_DATA:
				setSizeOfUninitializedData((Long)newValue);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__ADDRESS_OF_ENTRY_POINT:
				setAddressOfEntryPoint((Long)newValue);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__BASE_OF_CODE:
				setBaseOfCode((Long)newValue);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__BASE_OF_DATA:
				setBaseOfData((Long)newValue);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__IMAGE_BASE:
				setImageBase((Long)newValue);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SECTION_ALIGNMENT:
				setSectionAlignment((Long)newValue);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__FILE_ALIGNMENT:
				setFileAlignment((Long)newValue);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MAJOR_OS_VERSION:
				setMajorOsVersion((Long)newValue);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MINOR_OS_VERSION:
				setMinorOsVersion((Long)newValue);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MAJOR_IMAGE_VERSION:
				setMajorImageVersion((Long)newValue);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MINOR_IMAGE_VERSION:
				setMinorImageVersion((Long)newValue);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MAJOR_SUBSYSTEM_VERSION:
				setMajorSubsystemVersion((Long)newValue);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MINOR_SUBSYSTEM_VERSION:
				setMinorSubsystemVersion((Long)newValue);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__WIN32_VERSION_VALUE_HEX:
				setWin32VersionValueHex((String)newValue);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_IMAGE:
				setSizeOfImage((Long)newValue);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_HEADERS:
				setSizeOfHeaders((Long)newValue);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__CHECKSUM_HEX:
				setChecksumHex((String)newValue);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SUBSYSTEM_HEX:
				setSubsystemHex((String)newValue);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__DLL_CHARACTERISTICS_HEX:
				setDllCharacteristicsHex((String)newValue);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_STACK_RESERVE:
				setSizeOfStackReserve((Long)newValue);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_STACK_COMMIT:
				setSizeOfStackCommit((Long)newValue);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_HEAP_RESERVE:
				setSizeOfHeapReserve((Long)newValue);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_HEAP_COMMIT:
				setSizeOfHeapCommit((Long)newValue);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__LOADER_FLAGS_HEX:
				setLoaderFlagsHex((String)newValue);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__NUMBER_OF_RVA_AND_SIZES:
				setNumberOfRvaAndSizes((Long)newValue);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__HASHES:
				((EStructuralFeature.Setting)getHashes()).set(newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MAGIC_HEX:
				setMagicHex(MAGIC_HEX_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MAJOR_LINKER_VERSION:
				setMajorLinkerVersion(MAJOR_LINKER_VERSION_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MINOR_LINKER_VERSION:
				setMinorLinkerVersion(MINOR_LINKER_VERSION_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_CODE:
				setSizeOfCode(SIZE_OF_CODE_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_INITIALIZED_DATA:
				setSizeOfInitializedData(SIZE_OF_INITIALIZED_DATA_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_UNINITIALIZED_DATA:
				setSizeOfUninitializedData(SIZE_OF_UNINITIALIZED_DATA_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__ADDRESS_OF_ENTRY_POINT:
				setAddressOfEntryPoint(ADDRESS_OF_ENTRY_POINT_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__BASE_OF_CODE:
				setBaseOfCode(BASE_OF_CODE_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__BASE_OF_DATA:
				setBaseOfData(BASE_OF_DATA_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__IMAGE_BASE:
				setImageBase(IMAGE_BASE_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SECTION_ALIGNMENT:
				setSectionAlignment(SECTION_ALIGNMENT_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__FILE_ALIGNMENT:
				setFileAlignment(FILE_ALIGNMENT_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MAJOR_OS_VERSION:
				setMajorOsVersion(MAJOR_OS_VERSION_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MINOR_OS_VERSION:
				setMinorOsVersion(MINOR_OS_VERSION_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MAJOR_IMAGE_VERSION:
				setMajorImageVersion(MAJOR_IMAGE_VERSION_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MINOR_IMAGE_VERSION:
				setMinorImageVersion(MINOR_IMAGE_VERSION_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MAJOR_SUBSYSTEM_VERSION:
				setMajorSubsystemVersion(MAJOR_SUBSYSTEM_VERSION_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MINOR_SUBSYSTEM_VERSION:
				setMinorSubsystemVersion(MINOR_SUBSYSTEM_VERSION_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__WIN32_VERSION_VALUE_HEX:
				setWin32VersionValueHex(WIN32_VERSION_VALUE_HEX_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_IMAGE:
				setSizeOfImage(SIZE_OF_IMAGE_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_HEADERS:
				setSizeOfHeaders(SIZE_OF_HEADERS_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__CHECKSUM_HEX:
				setChecksumHex(CHECKSUM_HEX_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SUBSYSTEM_HEX:
				setSubsystemHex(SUBSYSTEM_HEX_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__DLL_CHARACTERISTICS_HEX:
				setDllCharacteristicsHex(DLL_CHARACTERISTICS_HEX_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_STACK_RESERVE:
				setSizeOfStackReserve(SIZE_OF_STACK_RESERVE_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_STACK_COMMIT:
				setSizeOfStackCommit(SIZE_OF_STACK_COMMIT_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_HEAP_RESERVE:
				setSizeOfHeapReserve(SIZE_OF_HEAP_RESERVE_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_HEAP_COMMIT:
				setSizeOfHeapCommit(SIZE_OF_HEAP_COMMIT_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__LOADER_FLAGS_HEX:
				setLoaderFlagsHex(LOADER_FLAGS_HEX_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__NUMBER_OF_RVA_AND_SIZES:
				setNumberOfRvaAndSizes(NUMBER_OF_RVA_AND_SIZES_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__HASHES:
				getHashes().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MAGIC_HEX:
				return MAGIC_HEX_EDEFAULT == null ? magicHex != null : !MAGIC_HEX_EDEFAULT.equals(magicHex);
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MAJOR_LINKER_VERSION:
				return MAJOR_LINKER_VERSION_EDEFAULT == null ? majorLinkerVersion != null : !MAJOR_LINKER_VERSION_EDEFAULT.equals(majorLinkerVersion);
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MINOR_LINKER_VERSION:
				return MINOR_LINKER_VERSION_EDEFAULT == null ? minorLinkerVersion != null : !MINOR_LINKER_VERSION_EDEFAULT.equals(minorLinkerVersion);
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_CODE:
				return SIZE_OF_CODE_EDEFAULT == null ? sizeOfCode != null : !SIZE_OF_CODE_EDEFAULT.equals(sizeOfCode);
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_INITIALIZED_DATA:
				return SIZE_OF_INITIALIZED_DATA_EDEFAULT == null ? sizeOfInitializedData != null : !SIZE_OF_INITIALIZED_DATA_EDEFAULT.equals(sizeOfInitializedData);
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_UNINITIALIZED_DATA:
				return SIZE_OF_UNINITIALIZED_DATA_EDEFAULT == null ? sizeOfUninitializedData != null : !SIZE_OF_UNINITIALIZED_DATA_EDEFAULT.equals(sizeOfUninitializedData);
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__ADDRESS_OF_ENTRY_POINT:
				return ADDRESS_OF_ENTRY_POINT_EDEFAULT == null ? addressOfEntryPoint != null : !ADDRESS_OF_ENTRY_POINT_EDEFAULT.equals(addressOfEntryPoint);
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__BASE_OF_CODE:
				return BASE_OF_CODE_EDEFAULT == null ? baseOfCode != null : !BASE_OF_CODE_EDEFAULT.equals(baseOfCode);
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__BASE_OF_DATA:
				return BASE_OF_DATA_EDEFAULT == null ? baseOfData != null : !BASE_OF_DATA_EDEFAULT.equals(baseOfData);
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__IMAGE_BASE:
				return IMAGE_BASE_EDEFAULT == null ? imageBase != null : !IMAGE_BASE_EDEFAULT.equals(imageBase);
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SECTION_ALIGNMENT:
				return SECTION_ALIGNMENT_EDEFAULT == null ? sectionAlignment != null : !SECTION_ALIGNMENT_EDEFAULT.equals(sectionAlignment);
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__FILE_ALIGNMENT:
				return FILE_ALIGNMENT_EDEFAULT == null ? fileAlignment != null : !FILE_ALIGNMENT_EDEFAULT.equals(fileAlignment);
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MAJOR_OS_VERSION:
				return MAJOR_OS_VERSION_EDEFAULT == null ? majorOsVersion != null : !MAJOR_OS_VERSION_EDEFAULT.equals(majorOsVersion);
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MINOR_OS_VERSION:
				return MINOR_OS_VERSION_EDEFAULT == null ? minorOsVersion != null : !MINOR_OS_VERSION_EDEFAULT.equals(minorOsVersion);
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MAJOR_IMAGE_VERSION:
				return MAJOR_IMAGE_VERSION_EDEFAULT == null ? majorImageVersion != null : !MAJOR_IMAGE_VERSION_EDEFAULT.equals(majorImageVersion);
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MINOR_IMAGE_VERSION:
				return MINOR_IMAGE_VERSION_EDEFAULT == null ? minorImageVersion != null : !MINOR_IMAGE_VERSION_EDEFAULT.equals(minorImageVersion);
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MAJOR_SUBSYSTEM_VERSION:
				return MAJOR_SUBSYSTEM_VERSION_EDEFAULT == null ? majorSubsystemVersion != null : !MAJOR_SUBSYSTEM_VERSION_EDEFAULT.equals(majorSubsystemVersion);
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MINOR_SUBSYSTEM_VERSION:
				return MINOR_SUBSYSTEM_VERSION_EDEFAULT == null ? minorSubsystemVersion != null : !MINOR_SUBSYSTEM_VERSION_EDEFAULT.equals(minorSubsystemVersion);
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__WIN32_VERSION_VALUE_HEX:
				return WIN32_VERSION_VALUE_HEX_EDEFAULT == null ? win32VersionValueHex != null : !WIN32_VERSION_VALUE_HEX_EDEFAULT.equals(win32VersionValueHex);
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_IMAGE:
				return SIZE_OF_IMAGE_EDEFAULT == null ? sizeOfImage != null : !SIZE_OF_IMAGE_EDEFAULT.equals(sizeOfImage);
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_HEADERS:
				return SIZE_OF_HEADERS_EDEFAULT == null ? sizeOfHeaders != null : !SIZE_OF_HEADERS_EDEFAULT.equals(sizeOfHeaders);
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__CHECKSUM_HEX:
				return CHECKSUM_HEX_EDEFAULT == null ? checksumHex != null : !CHECKSUM_HEX_EDEFAULT.equals(checksumHex);
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SUBSYSTEM_HEX:
				return SUBSYSTEM_HEX_EDEFAULT == null ? subsystemHex != null : !SUBSYSTEM_HEX_EDEFAULT.equals(subsystemHex);
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__DLL_CHARACTERISTICS_HEX:
				return DLL_CHARACTERISTICS_HEX_EDEFAULT == null ? dllCharacteristicsHex != null : !DLL_CHARACTERISTICS_HEX_EDEFAULT.equals(dllCharacteristicsHex);
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_STACK_RESERVE:
				return SIZE_OF_STACK_RESERVE_EDEFAULT == null ? sizeOfStackReserve != null : !SIZE_OF_STACK_RESERVE_EDEFAULT.equals(sizeOfStackReserve);
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_STACK_COMMIT:
				return SIZE_OF_STACK_COMMIT_EDEFAULT == null ? sizeOfStackCommit != null : !SIZE_OF_STACK_COMMIT_EDEFAULT.equals(sizeOfStackCommit);
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_HEAP_RESERVE:
				return SIZE_OF_HEAP_RESERVE_EDEFAULT == null ? sizeOfHeapReserve != null : !SIZE_OF_HEAP_RESERVE_EDEFAULT.equals(sizeOfHeapReserve);
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_HEAP_COMMIT:
				return SIZE_OF_HEAP_COMMIT_EDEFAULT == null ? sizeOfHeapCommit != null : !SIZE_OF_HEAP_COMMIT_EDEFAULT.equals(sizeOfHeapCommit);
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__LOADER_FLAGS_HEX:
				return LOADER_FLAGS_HEX_EDEFAULT == null ? loaderFlagsHex != null : !LOADER_FLAGS_HEX_EDEFAULT.equals(loaderFlagsHex);
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__NUMBER_OF_RVA_AND_SIZES:
				return NUMBER_OF_RVA_AND_SIZES_EDEFAULT == null ? numberOfRvaAndSizes != null : !NUMBER_OF_RVA_AND_SIZES_EDEFAULT.equals(numberOfRvaAndSizes);
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__HASHES:
				return isFilled(hashes);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (magicHex: ");
		result.append(magicHex);
		result.append(", majorLinkerVersion: ");
		result.append(majorLinkerVersion);
		result.append(", minorLinkerVersion: ");
		result.append(minorLinkerVersion);
		result.append(", sizeOfCode: ");
		result.append(sizeOfCode);
		result.append(", sizeOfInitializedData: ");
		result.append(sizeOfInitializedData);
		result.append(", sizeOfUninitializedData: ");
		result.append(sizeOfUninitializedData);
		result.append(", addressOfEntryPoint: ");
		result.append(addressOfEntryPoint);
		result.append(", baseOfCode: ");
		result.append(baseOfCode);
		result.append(", baseOfData: ");
		result.append(baseOfData);
		result.append(", imageBase: ");
		result.append(imageBase);
		result.append(", sectionAlignment: ");
		result.append(sectionAlignment);
		result.append(", fileAlignment: ");
		result.append(fileAlignment);
		result.append(", majorOsVersion: ");
		result.append(majorOsVersion);
		result.append(", minorOsVersion: ");
		result.append(minorOsVersion);
		result.append(", majorImageVersion: ");
		result.append(majorImageVersion);
		result.append(", minorImageVersion: ");
		result.append(minorImageVersion);
		result.append(", majorSubsystemVersion: ");
		result.append(majorSubsystemVersion);
		result.append(", minorSubsystemVersion: ");
		result.append(minorSubsystemVersion);
		result.append(", win32VersionValueHex: ");
		result.append(win32VersionValueHex);
		result.append(", sizeOfImage: ");
		result.append(sizeOfImage);
		result.append(", sizeOfHeaders: ");
		result.append(sizeOfHeaders);
		result.append(", checksumHex: ");
		result.append(checksumHex);
		result.append(", subsystemHex: ");
		result.append(subsystemHex);
		result.append(", dllCharacteristicsHex: ");
		result.append(dllCharacteristicsHex);
		result.append(", sizeOfStackReserve: ");
		result.append(sizeOfStackReserve);
		result.append(", sizeOfStackCommit: ");
		result.append(sizeOfStackCommit);
		result.append(", sizeOfHeapReserve: ");
		result.append(sizeOfHeapReserve);
		result.append(", sizeOfHeapCommit: ");
		result.append(sizeOfHeapCommit);
		result.append(", loaderFlagsHex: ");
		result.append(loaderFlagsHex);
		result.append(", numberOfRvaAndSizes: ");
		result.append(numberOfRvaAndSizes);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MAGIC_HEX:
				return magicHex;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MAJOR_LINKER_VERSION:
				return majorLinkerVersion;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MINOR_LINKER_VERSION:
				return minorLinkerVersion;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_CODE:
				return sizeOfCode;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_INITIALIZED_DATA:
				return sizeOfInitializedData;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_UNINITIALIZED_DATA:
				return sizeOfUninitializedData;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__ADDRESS_OF_ENTRY_POINT:
				return addressOfEntryPoint;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__BASE_OF_CODE:
				return baseOfCode;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__BASE_OF_DATA:
				return baseOfData;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__IMAGE_BASE:
				return imageBase;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SECTION_ALIGNMENT:
				return sectionAlignment;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__FILE_ALIGNMENT:
				return fileAlignment;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MAJOR_OS_VERSION:
				return majorOsVersion;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MINOR_OS_VERSION:
				return minorOsVersion;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MAJOR_IMAGE_VERSION:
				return majorImageVersion;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MINOR_IMAGE_VERSION:
				return minorImageVersion;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MAJOR_SUBSYSTEM_VERSION:
				return majorSubsystemVersion;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MINOR_SUBSYSTEM_VERSION:
				return minorSubsystemVersion;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__WIN32_VERSION_VALUE_HEX:
				return win32VersionValueHex;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_IMAGE:
				return sizeOfImage;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_HEADERS:
				return sizeOfHeaders;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__CHECKSUM_HEX:
				return checksumHex;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SUBSYSTEM_HEX:
				return subsystemHex;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__DLL_CHARACTERISTICS_HEX:
				return dllCharacteristicsHex;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_STACK_RESERVE:
				return sizeOfStackReserve;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_STACK_COMMIT:
				return sizeOfStackCommit;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_HEAP_RESERVE:
				return sizeOfHeapReserve;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_HEAP_COMMIT:
				return sizeOfHeapCommit;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__LOADER_FLAGS_HEX:
				return loaderFlagsHex;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__NUMBER_OF_RVA_AND_SIZES:
				return numberOfRvaAndSizes;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__HASHES:
				return hashes;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MAGIC_HEX:
				this.magicHex = (String)value;
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MAJOR_LINKER_VERSION:
				this.majorLinkerVersion = (Long)value;
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MINOR_LINKER_VERSION:
				this.minorLinkerVersion = (Long)value;
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_CODE:
				this.sizeOfCode = (Long)value;
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_INITIALIZED_DATA:
				this.sizeOfInitializedData = (Long)value;
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_UNINITIALIZED_DATA:
				this.sizeOfUninitializedData = (Long)value;
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__ADDRESS_OF_ENTRY_POINT:
				this.addressOfEntryPoint = (Long)value;
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__BASE_OF_CODE:
				this.baseOfCode = (Long)value;
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__BASE_OF_DATA:
				this.baseOfData = (Long)value;
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__IMAGE_BASE:
				this.imageBase = (Long)value;
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SECTION_ALIGNMENT:
				this.sectionAlignment = (Long)value;
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__FILE_ALIGNMENT:
				this.fileAlignment = (Long)value;
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MAJOR_OS_VERSION:
				this.majorOsVersion = (Long)value;
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MINOR_OS_VERSION:
				this.minorOsVersion = (Long)value;
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MAJOR_IMAGE_VERSION:
				this.majorImageVersion = (Long)value;
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MINOR_IMAGE_VERSION:
				this.minorImageVersion = (Long)value;
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MAJOR_SUBSYSTEM_VERSION:
				this.majorSubsystemVersion = (Long)value;
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__MINOR_SUBSYSTEM_VERSION:
				this.minorSubsystemVersion = (Long)value;
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__WIN32_VERSION_VALUE_HEX:
				this.win32VersionValueHex = (String)value;
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_IMAGE:
				this.sizeOfImage = (Long)value;
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_HEADERS:
				this.sizeOfHeaders = (Long)value;
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__CHECKSUM_HEX:
				this.checksumHex = (String)value;
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SUBSYSTEM_HEX:
				this.subsystemHex = (String)value;
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__DLL_CHARACTERISTICS_HEX:
				this.dllCharacteristicsHex = (String)value;
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_STACK_RESERVE:
				this.sizeOfStackReserve = (Long)value;
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_STACK_COMMIT:
				this.sizeOfStackCommit = (Long)value;
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_HEAP_RESERVE:
				this.sizeOfHeapReserve = (Long)value;
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_HEAP_COMMIT:
				this.sizeOfHeapCommit = (Long)value;
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__LOADER_FLAGS_HEX:
				this.loaderFlagsHex = (String)value;
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__NUMBER_OF_RVA_AND_SIZES:
				this.numberOfRvaAndSizes = (Long)value;
				return;
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER__HASHES:
				this.hashes = value;
				return;
		}
		super.pack(featureID, value);
	}

} //WindowsPeOptionalHeaderImpl
