/**
 */
package org.akashi.model.internal;

import org.akashi.model.storage.PackedTime;
import java.util.Collection;

import org.akashi.model.ModelPackage;
import org.akashi.model.WindowsPeOptionalHeader;
import org.akashi.model.WindowsPeSection;
import org.akashi.model.WindowsPebinaryExt;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Windows Pebinary Ext</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.WindowsPebinaryExtImpl#getPeType <em>Pe Type</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPebinaryExtImpl#getImphash <em>Imphash</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPebinaryExtImpl#getMachineHex <em>Machine Hex</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPebinaryExtImpl#getNumberOfSections <em>Number Of Sections</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPebinaryExtImpl#getTimeDateStamp <em>Time Date Stamp</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPebinaryExtImpl#getPointerToSymbolTableHex <em>Pointer To Symbol Table Hex</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPebinaryExtImpl#getNumberOfSymbols <em>Number Of Symbols</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPebinaryExtImpl#getSizeOfOptionalHeader <em>Size Of Optional Header</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPebinaryExtImpl#getCharacteristicsHex <em>Characteristics Hex</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPebinaryExtImpl#getFileHeaderHashes <em>File Header Hashes</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPebinaryExtImpl#getOptionalHeader <em>Optional Header</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPebinaryExtImpl#getSections <em>Sections</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WindowsPebinaryExtImpl extends StixElementImpl implements WindowsPebinaryExt {
	/**
	 * The default value of the '{@link #getPeType() <em>Pe Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeType()
	 * @generated
	 * @ordered
	 */
	protected static final String PE_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeType() <em>Pe Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeType()
	 * @generated
	 * @ordered
	 */
	protected String peType = PE_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getImphash() <em>Imphash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImphash()
	 * @generated
	 * @ordered
	 */
	protected static final String IMPHASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImphash() <em>Imphash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImphash()
	 * @generated
	 * @ordered
	 */
	protected String imphash = IMPHASH_EDEFAULT;

	/**
	 * The default value of the '{@link #getMachineHex() <em>Machine Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMachineHex()
	 * @generated
	 * @ordered
	 */
	protected static final String MACHINE_HEX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMachineHex() <em>Machine Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMachineHex()
	 * @generated
	 * @ordered
	 */
	protected String machineHex = MACHINE_HEX_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumberOfSections() <em>Number Of Sections</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumberOfSections()
	 * @generated
	 * @ordered
	 */
	protected static final Long NUMBER_OF_SECTIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumberOfSections() <em>Number Of Sections</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumberOfSections()
	 * @generated
	 * @ordered
	 */
	protected Long numberOfSections = NUMBER_OF_SECTIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeDateStamp() <em>Time Date Stamp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeDateStamp()
	 * @generated
	 * @ordered
	 */
	protected static final String TIME_DATE_STAMP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTimeDateStamp() <em>Time Date Stamp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeDateStamp()
	 * @generated
	 * @ordered
	 */
	protected Object timeDateStamp = TIME_DATE_STAMP_EDEFAULT;

	/**
	 * The default value of the '{@link #getPointerToSymbolTableHex() <em>Pointer To Symbol Table Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPointerToSymbolTableHex()
	 * @generated
	 * @ordered
	 */
	protected static final String POINTER_TO_SYMBOL_TABLE_HEX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPointerToSymbolTableHex() <em>Pointer To Symbol Table Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPointerToSymbolTableHex()
	 * @generated
	 * @ordered
	 */
	protected String pointerToSymbolTableHex = POINTER_TO_SYMBOL_TABLE_HEX_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumberOfSymbols() <em>Number Of Symbols</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumberOfSymbols()
	 * @generated
	 * @ordered
	 */
	protected static final Long NUMBER_OF_SYMBOLS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumberOfSymbols() <em>Number Of Symbols</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumberOfSymbols()
	 * @generated
	 * @ordered
	 */
	protected Long numberOfSymbols = NUMBER_OF_SYMBOLS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSizeOfOptionalHeader() <em>Size Of Optional Header</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeOfOptionalHeader()
	 * @generated
	 * @ordered
	 */
	protected static final Long SIZE_OF_OPTIONAL_HEADER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSizeOfOptionalHeader() <em>Size Of Optional Header</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeOfOptionalHeader()
	 * @generated
	 * @ordered
	 */
	protected Long sizeOfOptionalHeader = SIZE_OF_OPTIONAL_HEADER_EDEFAULT;

	/**
	 * The default value of the '{@link #getCharacteristicsHex() <em>Characteristics Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCharacteristicsHex()
	 * @generated
	 * @ordered
	 */
	protected static final String CHARACTERISTICS_HEX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCharacteristicsHex() <em>Characteristics Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCharacteristicsHex()
	 * @generated
	 * @ordered
	 */
	protected String characteristicsHex = CHARACTERISTICS_HEX_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFileHeaderHashes() <em>File Header Hashes</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileHeaderHashes()
	 * @generated
	 * @ordered
	 */
	protected Object fileHeaderHashes;

	/**
	 * The cached value of the '{@link #getOptionalHeader() <em>Optional Header</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptionalHeader()
	 * @generated
	 * @ordered
	 */
	protected WindowsPeOptionalHeader optionalHeader;

	/**
	 * The cached value of the '{@link #getSections() <em>Sections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSections()
	 * @generated
	 * @ordered
	 */
	protected Object sections;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WindowsPebinaryExtImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.WINDOWS_PEBINARY_EXT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPeType() {
		return peType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeType(String newPeType) {
		String oldPeType = peType;
		peType = newPeType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PEBINARY_EXT__PE_TYPE, oldPeType, peType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getImphash() {
		return imphash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImphash(String newImphash) {
		String oldImphash = imphash;
		imphash = newImphash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PEBINARY_EXT__IMPHASH, oldImphash, imphash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMachineHex() {
		return machineHex;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMachineHex(String newMachineHex) {
		String oldMachineHex = machineHex;
		machineHex = newMachineHex;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PEBINARY_EXT__MACHINE_HEX, oldMachineHex, machineHex));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getNumberOfSections() {
		return numberOfSections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumberOfSections(Long newNumberOfSections) {
		Long oldNumberOfSections = numberOfSections;
		numberOfSections = newNumberOfSections;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PEBINARY_EXT__NUMBER_OF_SECTIONS, oldNumberOfSections, numberOfSections));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTimeDateStamp() {
		return text(timeDateStamp);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeDateStamp(String newTimeDateStamp) {
		String oldTimeDateStamp = text(timeDateStamp);
		timeDateStamp = PackedTime.of(newTimeDateStamp);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PEBINARY_EXT__TIME_DATE_STAMP, oldTimeDateStamp, newTimeDateStamp));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPointerToSymbolTableHex() {
		return pointerToSymbolTableHex;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPointerToSymbolTableHex(String newPointerToSymbolTableHex) {
		String oldPointerToSymbolTableHex = pointerToSymbolTableHex;
		pointerToSymbolTableHex = newPointerToSymbolTableHex;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PEBINARY_EXT__POINTER_TO_SYMBOL_TABLE_HEX, oldPointerToSymbolTableHex, pointerToSymbolTableHex));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getNumberOfSymbols() {
		return numberOfSymbols;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumberOfSymbols(Long newNumberOfSymbols) {
		Long oldNumberOfSymbols = numberOfSymbols;
		numberOfSymbols = newNumberOfSymbols;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PEBINARY_EXT__NUMBER_OF_SYMBOLS, oldNumberOfSymbols, numberOfSymbols));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSizeOfOptionalHeader() {
		return sizeOfOptionalHeader;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSizeOfOptionalHeader(Long newSizeOfOptionalHeader) {
		Long oldSizeOfOptionalHeader = sizeOfOptionalHeader;
		sizeOfOptionalHeader = newSizeOfOptionalHeader;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PEBINARY_EXT__SIZE_OF_OPTIONAL_HEADER, oldSizeOfOptionalHeader, sizeOfOptionalHeader));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCharacteristicsHex() {
		return characteristicsHex;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCharacteristicsHex(String newCharacteristicsHex) {
		String oldCharacteristicsHex = characteristicsHex;
		characteristicsHex = newCharacteristicsHex;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PEBINARY_EXT__CHARACTERISTICS_HEX, oldCharacteristicsHex, characteristicsHex));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getFileHeaderHashes() {
		if (!(fileHeaderHashes instanceof EList<?>)) {
			fileHeaderHashes = unpackedMap(fileHeaderHashes, ModelPackage.WINDOWS_PEBINARY_EXT__FILE_HEADER_HASHES);
		}
		return map(fileHeaderHashes);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WindowsPeOptionalHeader getOptionalHeader() {
		return optionalHeader;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetOptionalHeader(WindowsPeOptionalHeader newOptionalHeader, NotificationChain msgs) {
		WindowsPeOptionalHeader oldOptionalHeader = optionalHeader;
		optionalHeader = newOptionalHeader;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PEBINARY_EXT__OPTIONAL_HEADER, oldOptionalHeader, newOptionalHeader);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOptionalHeader(WindowsPeOptionalHeader newOptionalHeader) {
		if (newOptionalHeader != optionalHeader) {
			NotificationChain msgs = null;
			if (optionalHeader != null)
				msgs = ((InternalEObject)optionalHeader).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.WINDOWS_PEBINARY_EXT__OPTIONAL_HEADER, null, msgs);
			if (newOptionalHeader != null)
				msgs = ((InternalEObject)newOptionalHeader).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.WINDOWS_PEBINARY_EXT__OPTIONAL_HEADER, null, msgs);
			msgs = basicSetOptionalHeader(newOptionalHeader, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PEBINARY_EXT__OPTIONAL_HEADER, newOptionalHeader, newOptionalHeader));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<WindowsPeSection> getSections() {
		if (!(sections instanceof EList<?>)) {
			sections = unpackedParts(sections, WindowsPeSection.class, ModelPackage.WINDOWS_PEBINARY_EXT__SECTIONS);
		}
		return list(sections);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.WINDOWS_PEBINARY_EXT__FILE_HEADER_HASHES:
				return ((InternalEList<?>)getFileHeaderHashes()).basicRemove(otherEnd, msgs);
			case ModelPackage.WINDOWS_PEBINARY_EXT__OPTIONAL_HEADER:
				return basicSetOptionalHeader(null, msgs);
			case ModelPackage.WINDOWS_PEBINARY_EXT__SECTIONS:
				return ((InternalEList<?>)getSections()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.WINDOWS_PEBINARY_EXT__PE_TYPE:
				return getPeType();
			case ModelPackage.WINDOWS_PEBINARY_EXT__IMPHASH:
				return getImphash();
			case ModelPackage.WINDOWS_PEBINARY_EXT__MACHINE_HEX:
				return getMachineHex();
			case ModelPackage.WINDOWS_PEBINARY_EXT__NUMBER_OF_SECTIONS:
				return getNumberOfSections();
			case ModelPackage.WINDOWS_PEBINARY_EXT__TIME_DATE_STAMP:
				return getTimeDateStamp();
			case ModelPackage.WINDOWS_PEBINARY_EXT__POINTER_TO_SYMBOL_TABLE_HEX:
				return getPointerToSymbolTableHex();
			case ModelPackage.WINDOWS_PEBINARY_EXT__NUMBER_OF_SYMBOLS:
				return getNumberOfSymbols();
			case ModelPackage.WINDOWS_PEBINARY_EXT__SIZE_OF_OPTIONAL_HEADER:
				return getSizeOfOptionalHeader();
			case ModelPackage.WINDOWS_PEBINARY_EXT__CHARACTERISTICS_HEX:
				return getCharacteristicsHex();
			case ModelPackage.WINDOWS_PEBINARY_EXT__FILE_HEADER_HASHES:
				if (coreType) return getFileHeaderHashes();
				else return getFileHeaderHashes().map();
			case ModelPackage.WINDOWS_PEBINARY_EXT__OPTIONAL_HEADER:
				return getOptionalHeader();
			case ModelPackage.WINDOWS_PEBINARY_EXT__SECTIONS:
				return getSections();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.WINDOWS_PEBINARY_EXT__PE_TYPE:
				setPeType((String)newValue);
				return;
			case ModelPackage.WINDOWS_PEBINARY_EXT__IMPHASH:
				setImphash((String)newValue);
				return;
			case ModelPackage.WINDOWS_PEBINARY_EXT__MACHINE_HEX:
				setMachineHex((String)newValue);
				return;
			case ModelPackage.WINDOWS_PEBINARY_EXT__NUMBER_OF_SECTIONS:
				setNumberOfSections((Long)newValue);
				return;
			case ModelPackage.WINDOWS_PEBINARY_EXT__TIME_DATE_STAMP:
				setTimeDateStamp((String)newValue);
				return;
			case ModelPackage.WINDOWS_PEBINARY_EXT__POINTER_TO_SYMBOL_TABLE_HEX:
				setPointerToSymbolTableHex((String)newValue);
				return;
			case ModelPackage.WINDOWS_PEBINARY_EXT__NUMBER_OF_SYMBOLS:
				setNumberOfSymbols((Long)newValue);
				return;
			case ModelPackage.WINDOWS_PEBINARY_EXT__SIZE_OF_OPTIONAL_HEADER:
				setSizeOfOptionalHeader((Long)newValue);
				return;
			case ModelPackage.WINDOWS_PEBINARY_EXT__CHARACTERISTICS_HEX:
				setCharacteristicsHex((String)newValue);
				return;
			case ModelPackage.WINDOWS_PEBINARY_EXT__FILE_HEADER_HASHES:
				((EStructuralFeature.Setting)getFileHeaderHashes()).set(newValue);
				return;
			case ModelPackage.WINDOWS_PEBINARY_EXT__OPTIONAL_HEADER:
				setOptionalHeader((WindowsPeOptionalHeader)newValue);
				return;
			case ModelPackage.WINDOWS_PEBINARY_EXT__SECTIONS:
				getSections().clear();
				getSections().addAll((Collection<? extends WindowsPeSection>)newValue);
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
			case ModelPackage.WINDOWS_PEBINARY_EXT__PE_TYPE:
				setPeType(PE_TYPE_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PEBINARY_EXT__IMPHASH:
				setImphash(IMPHASH_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PEBINARY_EXT__MACHINE_HEX:
				setMachineHex(MACHINE_HEX_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PEBINARY_EXT__NUMBER_OF_SECTIONS:
				setNumberOfSections(NUMBER_OF_SECTIONS_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PEBINARY_EXT__TIME_DATE_STAMP:
				setTimeDateStamp(TIME_DATE_STAMP_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PEBINARY_EXT__POINTER_TO_SYMBOL_TABLE_HEX:
				setPointerToSymbolTableHex(POINTER_TO_SYMBOL_TABLE_HEX_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PEBINARY_EXT__NUMBER_OF_SYMBOLS:
				setNumberOfSymbols(NUMBER_OF_SYMBOLS_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PEBINARY_EXT__SIZE_OF_OPTIONAL_HEADER:
				setSizeOfOptionalHeader(SIZE_OF_OPTIONAL_HEADER_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PEBINARY_EXT__CHARACTERISTICS_HEX:
				setCharacteristicsHex(CHARACTERISTICS_HEX_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PEBINARY_EXT__FILE_HEADER_HASHES:
				getFileHeaderHashes().clear();
				return;
			case ModelPackage.WINDOWS_PEBINARY_EXT__OPTIONAL_HEADER:
				setOptionalHeader((WindowsPeOptionalHeader)null);
				return;
			case ModelPackage.WINDOWS_PEBINARY_EXT__SECTIONS:
				getSections().clear();
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
			case ModelPackage.WINDOWS_PEBINARY_EXT__PE_TYPE:
				return PE_TYPE_EDEFAULT == null ? peType != null : !PE_TYPE_EDEFAULT.equals(peType);
			case ModelPackage.WINDOWS_PEBINARY_EXT__IMPHASH:
				return IMPHASH_EDEFAULT == null ? imphash != null : !IMPHASH_EDEFAULT.equals(imphash);
			case ModelPackage.WINDOWS_PEBINARY_EXT__MACHINE_HEX:
				return MACHINE_HEX_EDEFAULT == null ? machineHex != null : !MACHINE_HEX_EDEFAULT.equals(machineHex);
			case ModelPackage.WINDOWS_PEBINARY_EXT__NUMBER_OF_SECTIONS:
				return NUMBER_OF_SECTIONS_EDEFAULT == null ? numberOfSections != null : !NUMBER_OF_SECTIONS_EDEFAULT.equals(numberOfSections);
			case ModelPackage.WINDOWS_PEBINARY_EXT__TIME_DATE_STAMP:
				return TIME_DATE_STAMP_EDEFAULT == null ? timeDateStamp != null : !TIME_DATE_STAMP_EDEFAULT.equals(timeDateStamp);
			case ModelPackage.WINDOWS_PEBINARY_EXT__POINTER_TO_SYMBOL_TABLE_HEX:
				return POINTER_TO_SYMBOL_TABLE_HEX_EDEFAULT == null ? pointerToSymbolTableHex != null : !POINTER_TO_SYMBOL_TABLE_HEX_EDEFAULT.equals(pointerToSymbolTableHex);
			case ModelPackage.WINDOWS_PEBINARY_EXT__NUMBER_OF_SYMBOLS:
				return NUMBER_OF_SYMBOLS_EDEFAULT == null ? numberOfSymbols != null : !NUMBER_OF_SYMBOLS_EDEFAULT.equals(numberOfSymbols);
			case ModelPackage.WINDOWS_PEBINARY_EXT__SIZE_OF_OPTIONAL_HEADER:
				return SIZE_OF_OPTIONAL_HEADER_EDEFAULT == null ? sizeOfOptionalHeader != null : !SIZE_OF_OPTIONAL_HEADER_EDEFAULT.equals(sizeOfOptionalHeader);
			case ModelPackage.WINDOWS_PEBINARY_EXT__CHARACTERISTICS_HEX:
				return CHARACTERISTICS_HEX_EDEFAULT == null ? characteristicsHex != null : !CHARACTERISTICS_HEX_EDEFAULT.equals(characteristicsHex);
			case ModelPackage.WINDOWS_PEBINARY_EXT__FILE_HEADER_HASHES:
				return isFilled(fileHeaderHashes);
			case ModelPackage.WINDOWS_PEBINARY_EXT__OPTIONAL_HEADER:
				return optionalHeader != null;
			case ModelPackage.WINDOWS_PEBINARY_EXT__SECTIONS:
				return isFilled(sections);
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
		result.append(" (peType: ");
		result.append(peType);
		result.append(", imphash: ");
		result.append(imphash);
		result.append(", machineHex: ");
		result.append(machineHex);
		result.append(", numberOfSections: ");
		result.append(numberOfSections);
		result.append(", timeDateStamp: ");
		result.append(timeDateStamp);
		result.append(", pointerToSymbolTableHex: ");
		result.append(pointerToSymbolTableHex);
		result.append(", numberOfSymbols: ");
		result.append(numberOfSymbols);
		result.append(", sizeOfOptionalHeader: ");
		result.append(sizeOfOptionalHeader);
		result.append(", characteristicsHex: ");
		result.append(characteristicsHex);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.WINDOWS_PEBINARY_EXT__PE_TYPE:
				return peType;
			case ModelPackage.WINDOWS_PEBINARY_EXT__IMPHASH:
				return imphash;
			case ModelPackage.WINDOWS_PEBINARY_EXT__MACHINE_HEX:
				return machineHex;
			case ModelPackage.WINDOWS_PEBINARY_EXT__NUMBER_OF_SECTIONS:
				return numberOfSections;
			case ModelPackage.WINDOWS_PEBINARY_EXT__TIME_DATE_STAMP:
				return timeDateStamp;
			case ModelPackage.WINDOWS_PEBINARY_EXT__POINTER_TO_SYMBOL_TABLE_HEX:
				return pointerToSymbolTableHex;
			case ModelPackage.WINDOWS_PEBINARY_EXT__NUMBER_OF_SYMBOLS:
				return numberOfSymbols;
			case ModelPackage.WINDOWS_PEBINARY_EXT__SIZE_OF_OPTIONAL_HEADER:
				return sizeOfOptionalHeader;
			case ModelPackage.WINDOWS_PEBINARY_EXT__CHARACTERISTICS_HEX:
				return characteristicsHex;
			case ModelPackage.WINDOWS_PEBINARY_EXT__FILE_HEADER_HASHES:
				return fileHeaderHashes;
			case ModelPackage.WINDOWS_PEBINARY_EXT__SECTIONS:
				return sections;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.WINDOWS_PEBINARY_EXT__PE_TYPE:
				this.peType = (String)value;
				return;
			case ModelPackage.WINDOWS_PEBINARY_EXT__IMPHASH:
				this.imphash = (String)value;
				return;
			case ModelPackage.WINDOWS_PEBINARY_EXT__MACHINE_HEX:
				this.machineHex = (String)value;
				return;
			case ModelPackage.WINDOWS_PEBINARY_EXT__NUMBER_OF_SECTIONS:
				this.numberOfSections = (Long)value;
				return;
			case ModelPackage.WINDOWS_PEBINARY_EXT__TIME_DATE_STAMP:
				this.timeDateStamp = value;
				return;
			case ModelPackage.WINDOWS_PEBINARY_EXT__POINTER_TO_SYMBOL_TABLE_HEX:
				this.pointerToSymbolTableHex = (String)value;
				return;
			case ModelPackage.WINDOWS_PEBINARY_EXT__NUMBER_OF_SYMBOLS:
				this.numberOfSymbols = (Long)value;
				return;
			case ModelPackage.WINDOWS_PEBINARY_EXT__SIZE_OF_OPTIONAL_HEADER:
				this.sizeOfOptionalHeader = (Long)value;
				return;
			case ModelPackage.WINDOWS_PEBINARY_EXT__CHARACTERISTICS_HEX:
				this.characteristicsHex = (String)value;
				return;
			case ModelPackage.WINDOWS_PEBINARY_EXT__FILE_HEADER_HASHES:
				this.fileHeaderHashes = value;
				return;
			case ModelPackage.WINDOWS_PEBINARY_EXT__SECTIONS:
				this.sections = value;
				return;
		}
		super.pack(featureID, value);
	}

} //WindowsPebinaryExtImpl
