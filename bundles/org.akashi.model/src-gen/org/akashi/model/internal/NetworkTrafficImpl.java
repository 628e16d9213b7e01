/**
 */
package org.akashi.model.internal;

import org.akashi.model.storage.PackedId;
import org.akashi.model.storage.PackedTime;
import java.util.Collection;

import org.akashi.model.HttpRequestExt;
import org.akashi.model.IcmpExt;
import org.akashi.model.ModelPackage;
import org.akashi.model.NetworkTraffic;
import org.akashi.model.SocketExt;
import org.akashi.model.TcpExt;

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
 * An implementation of the model object '<em><b>Network Traffic</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.NetworkTrafficImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.akashi.model.internal.NetworkTrafficImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.akashi.model.internal.NetworkTrafficImpl#getIsActive <em>Is Active</em>}</li>
 *   <li>{@link org.akashi.model.internal.NetworkTrafficImpl#getSrcRef <em>Src Ref</em>}</li>
 *   <li>{@link org.akashi.model.internal.NetworkTrafficImpl#getDstRef <em>Dst Ref</em>}</li>
 *   <li>{@link org.akashi.model.internal.NetworkTrafficImpl#getSrcPort <em>Src Port</em>}</li>
 *   <li>{@link org.akashi.model.internal.NetworkTrafficImpl#getDstPort <em>Dst Port</em>}</li>
 *   <li>{@link org.akashi.model.internal.NetworkTrafficImpl#getProtocols <em>Protocols</em>}</li>
 *   <li>{@link org.akashi.model.internal.NetworkTrafficImpl#getSrcByteCount <em>Src Byte Count</em>}</li>
 *   <li>{@link org.akashi.model.internal.NetworkTrafficImpl#getDstByteCount <em>Dst Byte Count</em>}</li>
 *   <li>{@link org.akashi.model.internal.NetworkTrafficImpl#getSrcPackets <em>Src Packets</em>}</li>
 *   <li>{@link org.akashi.model.internal.NetworkTrafficImpl#getDstPackets <em>Dst Packets</em>}</li>
 *   <li>{@link org.akashi.model.internal.NetworkTrafficImpl#getIpfix <em>Ipfix</em>}</li>
 *   <li>{@link org.akashi.model.internal.NetworkTrafficImpl#getSrcPayloadRef <em>Src Payload Ref</em>}</li>
 *   <li>{@link org.akashi.model.internal.NetworkTrafficImpl#getDstPayloadRef <em>Dst Payload Ref</em>}</li>
 *   <li>{@link org.akashi.model.internal.NetworkTrafficImpl#getEncapsulatesRefs <em>Encapsulates Refs</em>}</li>
 *   <li>{@link org.akashi.model.internal.NetworkTrafficImpl#getEncapsulatedByRef <em>Encapsulated By Ref</em>}</li>
 *   <li>{@link org.akashi.model.internal.NetworkTrafficImpl#getHttpRequestExt <em>Http Request Ext</em>}</li>
 *   <li>{@link org.akashi.model.internal.NetworkTrafficImpl#getIcmpExt <em>Icmp Ext</em>}</li>
 *   <li>{@link org.akashi.model.internal.NetworkTrafficImpl#getSocketExt <em>Socket Ext</em>}</li>
 *   <li>{@link org.akashi.model.internal.NetworkTrafficImpl#getTcpExt <em>Tcp Ext</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NetworkTrafficImpl extends CyberObservableImpl implements NetworkTraffic {
	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final String START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected Object start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final String END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected Object end = END_EDEFAULT;

	/**
	 * The default value of the '{@link #getIsActive() <em>Is Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIsActive()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean IS_ACTIVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIsActive() <em>Is Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIsActive()
	 * @generated
	 * @ordered
	 */
	protected Boolean isActive = IS_ACTIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSrcRef() <em>Src Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSrcRef()
	 * @generated
	 * @ordered
	 */
	protected static final String SRC_REF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSrcRef() <em>Src Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSrcRef()
	 * @generated
	 * @ordered
	 */
	protected Object srcRef = SRC_REF_EDEFAULT;

	/**
	 * The default value of the '{@link #getDstRef() <em>Dst Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDstRef()
	 * @generated
	 * @ordered
	 */
	protected static final String DST_REF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDstRef() <em>Dst Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDstRef()
	 * @generated
	 * @ordered
	 */
	protected Object dstRef = DST_REF_EDEFAULT;

	/**
	 * The default value of the '{@link #getSrcPort() <em>Src Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSrcPort()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SRC_PORT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSrcPort() <em>Src Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSrcPort()
	 * @generated
	 * @ordered
	 */
	protected Integer srcPort = SRC_PORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDstPort() <em>Dst Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDstPort()
	 * @generated
	 * @ordered
	 */
	protected static final Integer DST_PORT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDstPort() <em>Dst Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDstPort()
	 * @generated
	 * @ordered
	 */
	protected Integer dstPort = DST_PORT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getProtocols() <em>Protocols</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtocols()
	 * @generated
	 * @ordered
	 */
	protected Object protocols;

	/**
	 * The default value of the '{@link #getSrcByteCount() <em>Src Byte Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSrcByteCount()
	 * @generated
	 * @ordered
	 */
	protected static final Long SRC_BYTE_COUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSrcByteCount() <em>Src Byte Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSrcByteCount()
	 * @generated
	 * @ordered
	 */
	protected Long srcByteCount = SRC_BYTE_COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDstByteCount() <em>Dst Byte Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDstByteCount()
	 * @generated
	 * @ordered
	 */
	protected static final Long DST_BYTE_COUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDstByteCount() <em>Dst Byte Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDstByteCount()
	 * @generated
	 * @ordered
	 */
	protected Long dstByteCount = DST_BYTE_COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSrcPackets() <em>Src Packets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSrcPackets()
	 * @generated
	 * @ordered
	 */
	protected static final Long SRC_PACKETS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSrcPackets() <em>Src Packets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSrcPackets()
	 * @generated
	 * @ordered
	 */
	protected Long srcPackets = SRC_PACKETS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDstPackets() <em>Dst Packets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDstPackets()
	 * @generated
	 * @ordered
	 */
	protected static final Long DST_PACKETS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDstPackets() <em>Dst Packets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDstPackets()
	 * @generated
	 * @ordered
	 */
	protected Long dstPackets = DST_PACKETS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getIpfix() <em>Ipfix</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIpfix()
	 * @generated
	 * @ordered
	 */
	protected Object ipfix;

	/**
	 * The default value of the '{@link #getSrcPayloadRef() <em>Src Payload Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSrcPayloadRef()
	 * @generated
	 * @ordered
	 */
	protected static final String SRC_PAYLOAD_REF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSrcPayloadRef() <em>Src Payload Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSrcPayloadRef()
	 * @generated
	 * @ordered
	 */
	protected Object srcPayloadRef = SRC_PAYLOAD_REF_EDEFAULT;

	/**
	 * The default value of the '{@link #getDstPayloadRef() <em>Dst Payload Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDstPayloadRef()
	 * @generated
	 * @ordered
	 */
	protected static final String DST_PAYLOAD_REF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDstPayloadRef() <em>Dst Payload Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDstPayloadRef()
	 * @generated
	 * @ordered
	 */
	protected Object dstPayloadRef = DST_PAYLOAD_REF_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEncapsulatesRefs() <em>Encapsulates Refs</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncapsulatesRefs()
	 * @generated
	 * @ordered
	 */
	protected Object encapsulatesRefs;

	/**
	 * The default value of the '{@link #getEncapsulatedByRef() <em>Encapsulated By Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncapsulatedByRef()
	 * @generated
	 * @ordered
	 */
	protected static final String ENCAPSULATED_BY_REF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEncapsulatedByRef() <em>Encapsulated By Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncapsulatedByRef()
	 * @generated
	 * @ordered
	 */
	protected Object encapsulatedByRef = ENCAPSULATED_BY_REF_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHttpRequestExt() <em>Http Request Ext</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHttpRequestExt()
	 * @generated
	 * @ordered
	 */
	protected HttpRequestExt httpRequestExt;

	/**
	 * The cached value of the '{@link #getIcmpExt() <em>Icmp Ext</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIcmpExt()
	 * @generated
	 * @ordered
	 */
	protected IcmpExt icmpExt;

	/**
	 * The cached value of the '{@link #getSocketExt() <em>Socket Ext</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSocketExt()
	 * @generated
	 * @ordered
	 */
	protected SocketExt socketExt;

	/**
	 * The cached value of the '{@link #getTcpExt() <em>Tcp Ext</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTcpExt()
	 * @generated
	 * @ordered
	 */
	protected TcpExt tcpExt;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NetworkTrafficImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.NETWORK_TRAFFIC;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStart() {
		return text(start);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(String newStart) {
		String oldStart = text(start);
		start = PackedTime.of(newStart);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NETWORK_TRAFFIC__START, oldStart, newStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEnd() {
		return text(end);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(String newEnd) {
		String oldEnd = text(end);
		end = PackedTime.of(newEnd);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NETWORK_TRAFFIC__END, oldEnd, newEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getIsActive() {
		return isActive;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIsActive(Boolean newIsActive) {
		Boolean oldIsActive = isActive;
		isActive = newIsActive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NETWORK_TRAFFIC__IS_ACTIVE, oldIsActive, isActive));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSrcRef() {
		return text(srcRef);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSrcRef(String newSrcRef) {
		String oldSrcRef = text(srcRef);
		srcRef = PackedId.of(newSrcRef);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NETWORK_TRAFFIC__SRC_REF, oldSrcRef, newSrcRef));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDstRef() {
		return text(dstRef);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDstRef(String newDstRef) {
		String oldDstRef = text(dstRef);
		dstRef = PackedId.of(newDstRef);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NETWORK_TRAFFIC__DST_REF, oldDstRef, newDstRef));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSrcPort() {
		return srcPort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSrcPort(Integer newSrcPort) {
		Integer oldSrcPort = srcPort;
		srcPort = newSrcPort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NETWORK_TRAFFIC__SRC_PORT, oldSrcPort, srcPort));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getDstPort() {
		return dstPort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDstPort(Integer newDstPort) {
		Integer oldDstPort = dstPort;
		dstPort = newDstPort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NETWORK_TRAFFIC__DST_PORT, oldDstPort, dstPort));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getProtocols() {
		if (!(protocols instanceof EList<?>)) {
			protocols = unpackedTexts(protocols, ModelPackage.NETWORK_TRAFFIC__PROTOCOLS);
		}
		return list(protocols);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSrcByteCount() {
		return srcByteCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSrcByteCount(Long newSrcByteCount) {
		Long oldSrcByteCount = srcByteCount;
		srcByteCount = newSrcByteCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NETWORK_TRAFFIC__SRC_BYTE_COUNT, oldSrcByteCount, srcByteCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getDstByteCount() {
		return dstByteCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDstByteCount(Long newDstByteCount) {
		Long oldDstByteCount = dstByteCount;
		dstByteCount = newDstByteCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NETWORK_TRAFFIC__DST_BYTE_COUNT, oldDstByteCount, dstByteCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSrcPackets() {
		return srcPackets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSrcPackets(Long newSrcPackets) {
		Long oldSrcPackets = srcPackets;
		srcPackets = newSrcPackets;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NETWORK_TRAFFIC__SRC_PACKETS, oldSrcPackets, srcPackets));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getDstPackets() {
		return dstPackets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDstPackets(Long newDstPackets) {
		Long oldDstPackets = dstPackets;
		dstPackets = newDstPackets;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NETWORK_TRAFFIC__DST_PACKETS, oldDstPackets, dstPackets));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getIpfix() {
		if (!(ipfix instanceof EList<?>)) {
			ipfix = unpackedMap(ipfix, ModelPackage.NETWORK_TRAFFIC__IPFIX);
		}
		return map(ipfix);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSrcPayloadRef() {
		return text(srcPayloadRef);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSrcPayloadRef(String newSrcPayloadRef) {
		String oldSrcPayloadRef = text(srcPayloadRef);
		srcPayloadRef = PackedId.of(newSrcPayloadRef);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NETWORK_TRAFFIC__SRC_PAYLOAD_REF, oldSrcPayloadRef, newSrcPayloadRef));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDstPayloadRef() {
		return text(dstPayloadRef);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDstPayloadRef(String newDstPayloadRef) {
		String oldDstPayloadRef = text(dstPayloadRef);
		dstPayloadRef = PackedId.of(newDstPayloadRef);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NETWORK_TRAFFIC__DST_PAYLOAD_REF, oldDstPayloadRef, newDstPayloadRef));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getEncapsulatesRefs() {
		if (!(encapsulatesRefs instanceof EList<?>)) {
			encapsulatesRefs = unpackedTexts(encapsulatesRefs, ModelPackage.NETWORK_TRAFFIC__ENCAPSULATES_REFS);
		}
		return list(encapsulatesRefs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEncapsulatedByRef() {
		return text(encapsulatedByRef);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEncapsulatedByRef(String newEncapsulatedByRef) {
		String oldEncapsulatedByRef = text(encapsulatedByRef);
		encapsulatedByRef = PackedId.of(newEncapsulatedByRef);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NETWORK_TRAFFIC__ENCAPSULATED_BY_REF, oldEncapsulatedByRef, newEncapsulatedByRef));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HttpRequestExt getHttpRequestExt() {
		return httpRequestExt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetHttpRequestExt(HttpRequestExt newHttpRequestExt, NotificationChain msgs) {
		HttpRequestExt oldHttpRequestExt = httpRequestExt;
		httpRequestExt = newHttpRequestExt;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.NETWORK_TRAFFIC__HTTP_REQUEST_EXT, oldHttpRequestExt, newHttpRequestExt);
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
	public void setHttpRequestExt(HttpRequestExt newHttpRequestExt) {
		if (newHttpRequestExt != httpRequestExt) {
			NotificationChain msgs = null;
			if (httpRequestExt != null)
				msgs = ((InternalEObject)httpRequestExt).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.NETWORK_TRAFFIC__HTTP_REQUEST_EXT, null, msgs);
			if (newHttpRequestExt != null)
				msgs = ((InternalEObject)newHttpRequestExt).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.NETWORK_TRAFFIC__HTTP_REQUEST_EXT, null, msgs);
			msgs = basicSetHttpRequestExt(newHttpRequestExt, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NETWORK_TRAFFIC__HTTP_REQUEST_EXT, newHttpRequestExt, newHttpRequestExt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IcmpExt getIcmpExt() {
		return icmpExt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetIcmpExt(IcmpExt newIcmpExt, NotificationChain msgs) {
		IcmpExt oldIcmpExt = icmpExt;
		icmpExt = newIcmpExt;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.NETWORK_TRAFFIC__ICMP_EXT, oldIcmpExt, newIcmpExt);
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
	public void setIcmpExt(IcmpExt newIcmpExt) {
		if (newIcmpExt != icmpExt) {
			NotificationChain msgs = null;
			if (icmpExt != null)
				msgs = ((InternalEObject)icmpExt).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.NETWORK_TRAFFIC__ICMP_EXT, null, msgs);
			if (newIcmpExt != null)
				msgs = ((InternalEObject)newIcmpExt).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.NETWORK_TRAFFIC__ICMP_EXT, null, msgs);
			msgs = basicSetIcmpExt(newIcmpExt, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NETWORK_TRAFFIC__ICMP_EXT, newIcmpExt, newIcmpExt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SocketExt getSocketExt() {
		return socketExt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSocketExt(SocketExt newSocketExt, NotificationChain msgs) {
		SocketExt oldSocketExt = socketExt;
		socketExt = newSocketExt;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.NETWORK_TRAFFIC__SOCKET_EXT, oldSocketExt, newSocketExt);
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
	public void setSocketExt(SocketExt newSocketExt) {
		if (newSocketExt != socketExt) {
			NotificationChain msgs = null;
			if (socketExt != null)
				msgs = ((InternalEObject)socketExt).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.NETWORK_TRAFFIC__SOCKET_EXT, null, msgs);
			if (newSocketExt != null)
				msgs = ((InternalEObject)newSocketExt).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.NETWORK_TRAFFIC__SOCKET_EXT, null, msgs);
			msgs = basicSetSocketExt(newSocketExt, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NETWORK_TRAFFIC__SOCKET_EXT, newSocketExt, newSocketExt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TcpExt getTcpExt() {
		return tcpExt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTcpExt(TcpExt newTcpExt, NotificationChain msgs) {
		TcpExt oldTcpExt = tcpExt;
		tcpExt = newTcpExt;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.NETWORK_TRAFFIC__TCP_EXT, oldTcpExt, newTcpExt);
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
	public void setTcpExt(TcpExt newTcpExt) {
		if (newTcpExt != tcpExt) {
			NotificationChain msgs = null;
			if (tcpExt != null)
				msgs = ((InternalEObject)tcpExt).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.NETWORK_TRAFFIC__TCP_EXT, null, msgs);
			if (newTcpExt != null)
				msgs = ((InternalEObject)newTcpExt).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.NETWORK_TRAFFIC__TCP_EXT, null, msgs);
			msgs = basicSetTcpExt(newTcpExt, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NETWORK_TRAFFIC__TCP_EXT, newTcpExt, newTcpExt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.NETWORK_TRAFFIC__IPFIX:
				return ((InternalEList<?>)getIpfix()).basicRemove(otherEnd, msgs);
			case ModelPackage.NETWORK_TRAFFIC__HTTP_REQUEST_EXT:
				return basicSetHttpRequestExt(null, msgs);
			case ModelPackage.NETWORK_TRAFFIC__ICMP_EXT:
				return basicSetIcmpExt(null, msgs);
			case ModelPackage.NETWORK_TRAFFIC__SOCKET_EXT:
				return basicSetSocketExt(null, msgs);
			case ModelPackage.NETWORK_TRAFFIC__TCP_EXT:
				return basicSetTcpExt(null, msgs);
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
			case ModelPackage.NETWORK_TRAFFIC__START:
				return getStart();
			case ModelPackage.NETWORK_TRAFFIC__END:
				return getEnd();
			case ModelPackage.NETWORK_TRAFFIC__IS_ACTIVE:
				return getIsActive();
			case ModelPackage.NETWORK_TRAFFIC__SRC_REF:
				return getSrcRef();
			case ModelPackage.NETWORK_TRAFFIC__DST_REF:
				return getDstRef();
			case ModelPackage.NETWORK_TRAFFIC__SRC_PORT:
				return getSrcPort();
			case ModelPackage.NETWORK_TRAFFIC__DST_PORT:
				return getDstPort();
			case ModelPackage.NETWORK_TRAFFIC__PROTOCOLS:
				return getProtocols();
			case ModelPackage.NETWORK_TRAFFIC__SRC_BYTE_COUNT:
				return getSrcByteCount();
			case ModelPackage.NETWORK_TRAFFIC__DST_BYTE_COUNT:
				return getDstByteCount();
			case ModelPackage.NETWORK_TRAFFIC__SRC_PACKETS:
				return getSrcPackets();
			case ModelPackage.NETWORK_TRAFFIC__DST_PACKETS:
				return getDstPackets();
			case ModelPackage.NETWORK_TRAFFIC__IPFIX:
				if (coreType) return getIpfix();
				else return getIpfix().map();
			case ModelPackage.NETWORK_TRAFFIC__SRC_PAYLOAD_REF:
				return getSrcPayloadRef();
			case ModelPackage.NETWORK_TRAFFIC__DST_PAYLOAD_REF:
				return getDstPayloadRef();
			case ModelPackage.NETWORK_TRAFFIC__ENCAPSULATES_REFS:
				return getEncapsulatesRefs();
			case ModelPackage.NETWORK_TRAFFIC__ENCAPSULATED_BY_REF:
				return getEncapsulatedByRef();
			case ModelPackage.NETWORK_TRAFFIC__HTTP_REQUEST_EXT:
				return getHttpRequestExt();
			case ModelPackage.NETWORK_TRAFFIC__ICMP_EXT:
				return getIcmpExt();
			case ModelPackage.NETWORK_TRAFFIC__SOCKET_EXT:
				return getSocketExt();
			case ModelPackage.NETWORK_TRAFFIC__TCP_EXT:
				return getTcpExt();
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
			case ModelPackage.NETWORK_TRAFFIC__START:
				setStart((String)newValue);
				return;
			case ModelPackage.NETWORK_TRAFFIC__END:
				setEnd((String)newValue);
				return;
			case ModelPackage.NETWORK_TRAFFIC__IS_ACTIVE:
				setIsActive((Boolean)newValue);
				return;
			case ModelPackage.NETWORK_TRAFFIC__SRC_REF:
				setSrcRef((String)newValue);
				return;
			case ModelPackage.NETWORK_TRAFFIC__DST_REF:
				setDstRef((String)newValue);
				return;
			case ModelPackage.NETWORK_TRAFFIC__SRC_PORT:
				setSrcPort((Integer)newValue);
				return;
			case ModelPackage.NETWORK_TRAFFIC__DST_PORT:
				setDstPort((Integer)newValue);
				return;
			case ModelPackage.NETWORK_TRAFFIC__PROTOCOLS:
				getProtocols().clear();
				getProtocols().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.NETWORK_TRAFFIC__SRC_BYTE_COUNT:
				setSrcByteCount((Long)newValue);
				return;
			case ModelPackage.NETWORK_TRAFFIC__DST_BYTE_COUNT:
				setDstByteCount((Long)newValue);
				return;
			case ModelPackage.NETWORK_TRAFFIC__SRC_PACKETS:
				setSrcPackets((Long)newValue);
				return;
			case ModelPackage.NETWORK_TRAFFIC__DST_PACKETS:
				setDstPackets((Long)newValue);
				return;
			case ModelPackage.NETWORK_TRAFFIC__IPFIX:
				((EStructuralFeature.Setting)getIpfix()).set(newValue);
				return;
			case ModelPackage.NETWORK_TRAFFIC__SRC_PAYLOAD_REF:
				setSrcPayloadRef((String)newValue);
				return;
			case ModelPackage.NETWORK_TRAFFIC__DST_PAYLOAD_REF:
				setDstPayloadRef((String)newValue);
				return;
			case ModelPackage.NETWORK_TRAFFIC__ENCAPSULATES_REFS:
				getEncapsulatesRefs().clear();
				getEncapsulatesRefs().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.NETWORK_TRAFFIC__ENCAPSULATED_BY_REF:
				setEncapsulatedByRef((String)newValue);
				return;
			case ModelPackage.NETWORK_TRAFFIC__HTTP_REQUEST_EXT:
				setHttpRequestExt((HttpRequestExt)newValue);
				return;
			case ModelPackage.NETWORK_TRAFFIC__ICMP_EXT:
				setIcmpExt((IcmpExt)newValue);
				return;
			case ModelPackage.NETWORK_TRAFFIC__SOCKET_EXT:
				setSocketExt((SocketExt)newValue);
				return;
			case ModelPackage.NETWORK_TRAFFIC__TCP_EXT:
				setTcpExt((TcpExt)newValue);
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
			case ModelPackage.NETWORK_TRAFFIC__START:
				setStart(START_EDEFAULT);
				return;
			case ModelPackage.NETWORK_TRAFFIC__END:
				setEnd(END_EDEFAULT);
				return;
			case ModelPackage.NETWORK_TRAFFIC__IS_ACTIVE:
				setIsActive(IS_ACTIVE_EDEFAULT);
				return;
			case ModelPackage.NETWORK_TRAFFIC__SRC_REF:
				setSrcRef(SRC_REF_EDEFAULT);
				return;
			case ModelPackage.NETWORK_TRAFFIC__DST_REF:
				setDstRef(DST_REF_EDEFAULT);
				return;
			case ModelPackage.NETWORK_TRAFFIC__SRC_PORT:
				setSrcPort(SRC_PORT_EDEFAULT);
				return;
			case ModelPackage.NETWORK_TRAFFIC__DST_PORT:
				setDstPort(DST_PORT_EDEFAULT);
				return;
			case ModelPackage.NETWORK_TRAFFIC__PROTOCOLS:
				getProtocols().clear();
				return;
			case ModelPackage.NETWORK_TRAFFIC__SRC_BYTE_COUNT:
				setSrcByteCount(SRC_BYTE_COUNT_EDEFAULT);
				return;
			case ModelPackage.NETWORK_TRAFFIC__DST_BYTE_COUNT:
				setDstByteCount(DST_BYTE_COUNT_EDEFAULT);
				return;
			case ModelPackage.NETWORK_TRAFFIC__SRC_PACKETS:
				setSrcPackets(SRC_PACKETS_EDEFAULT);
				return;
			case ModelPackage.NETWORK_TRAFFIC__DST_PACKETS:
				setDstPackets(DST_PACKETS_EDEFAULT);
				return;
			case ModelPackage.NETWORK_TRAFFIC__IPFIX:
				getIpfix().clear();
				return;
			case ModelPackage.NETWORK_TRAFFIC__SRC_PAYLOAD_REF:
				setSrcPayloadRef(SRC_PAYLOAD_REF_EDEFAULT);
				return;
			case ModelPackage.NETWORK_TRAFFIC__DST_PAYLOAD_REF:
				setDstPayloadRef(DST_PAYLOAD_REF_EDEFAULT);
				return;
			case ModelPackage.NETWORK_TRAFFIC__ENCAPSULATES_REFS:
				getEncapsulatesRefs().clear();
				return;
			case ModelPackage.NETWORK_TRAFFIC__ENCAPSULATED_BY_REF:
				setEncapsulatedByRef(ENCAPSULATED_BY_REF_EDEFAULT);
				return;
			case ModelPackage.NETWORK_TRAFFIC__HTTP_REQUEST_EXT:
				setHttpRequestExt((HttpRequestExt)null);
				return;
			case ModelPackage.NETWORK_TRAFFIC__ICMP_EXT:
				setIcmpExt((IcmpExt)null);
				return;
			case ModelPackage.NETWORK_TRAFFIC__SOCKET_EXT:
				setSocketExt((SocketExt)null);
				return;
			case ModelPackage.NETWORK_TRAFFIC__TCP_EXT:
				setTcpExt((TcpExt)null);
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
			case ModelPackage.NETWORK_TRAFFIC__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case ModelPackage.NETWORK_TRAFFIC__END:
				return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
			case ModelPackage.NETWORK_TRAFFIC__IS_ACTIVE:
				return IS_ACTIVE_EDEFAULT == null ? isActive != null : !IS_ACTIVE_EDEFAULT.equals(isActive);
			case ModelPackage.NETWORK_TRAFFIC__SRC_REF:
				return SRC_REF_EDEFAULT == null ? srcRef != null : !SRC_REF_EDEFAULT.equals(srcRef);
			case ModelPackage.NETWORK_TRAFFIC__DST_REF:
				return DST_REF_EDEFAULT == null ? dstRef != null : !DST_REF_EDEFAULT.equals(dstRef);
			case ModelPackage.NETWORK_TRAFFIC__SRC_PORT:
				return SRC_PORT_EDEFAULT == null ? srcPort != null : !SRC_PORT_EDEFAULT.equals(srcPort);
			case ModelPackage.NETWORK_TRAFFIC__DST_PORT:
				return DST_PORT_EDEFAULT == null ? dstPort != null : !DST_PORT_EDEFAULT.equals(dstPort);
			case ModelPackage.NETWORK_TRAFFIC__PROTOCOLS:
				return isFilled(protocols);
			case ModelPackage.NETWORK_TRAFFIC__SRC_BYTE_COUNT:
				return SRC_BYTE_COUNT_EDEFAULT == null ? srcByteCount != null : !SRC_BYTE_COUNT_EDEFAULT.equals(srcByteCount);
			case ModelPackage.NETWORK_TRAFFIC__DST_BYTE_COUNT:
				return DST_BYTE_COUNT_EDEFAULT == null ? dstByteCount != null : !DST_BYTE_COUNT_EDEFAULT.equals(dstByteCount);
			case ModelPackage.NETWORK_TRAFFIC__SRC_PACKETS:
				return SRC_PACKETS_EDEFAULT == null ? srcPackets != null : !SRC_PACKETS_EDEFAULT.equals(srcPackets);
			case ModelPackage.NETWORK_TRAFFIC__DST_PACKETS:
				return DST_PACKETS_EDEFAULT == null ? dstPackets != null : !DST_PACKETS_EDEFAULT.equals(dstPackets);
			case ModelPackage.NETWORK_TRAFFIC__IPFIX:
				return isFilled(ipfix);
			case ModelPackage.NETWORK_TRAFFIC__SRC_PAYLOAD_REF:
				return SRC_PAYLOAD_REF_EDEFAULT == null ? srcPayloadRef != null : !SRC_PAYLOAD_REF_EDEFAULT.equals(srcPayloadRef);
			case ModelPackage.NETWORK_TRAFFIC__DST_PAYLOAD_REF:
				return DST_PAYLOAD_REF_EDEFAULT == null ? dstPayloadRef != null : !DST_PAYLOAD_REF_EDEFAULT.equals(dstPayloadRef);
			case ModelPackage.NETWORK_TRAFFIC__ENCAPSULATES_REFS:
				return isFilled(encapsulatesRefs);
			case ModelPackage.NETWORK_TRAFFIC__ENCAPSULATED_BY_REF:
				return ENCAPSULATED_BY_REF_EDEFAULT == null ? encapsulatedByRef != null : !ENCAPSULATED_BY_REF_EDEFAULT.equals(encapsulatedByRef);
			case ModelPackage.NETWORK_TRAFFIC__HTTP_REQUEST_EXT:
				return httpRequestExt != null;
			case ModelPackage.NETWORK_TRAFFIC__ICMP_EXT:
				return icmpExt != null;
			case ModelPackage.NETWORK_TRAFFIC__SOCKET_EXT:
				return socketExt != null;
			case ModelPackage.NETWORK_TRAFFIC__TCP_EXT:
				return tcpExt != null;
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
		result.append(" (start: ");
		result.append(start);
		result.append(", end: ");
		result.append(end);
		result.append(", isActive: ");
		result.append(isActive);
		result.append(", srcRef: ");
		result.append(srcRef);
		result.append(", dstRef: ");
		result.append(dstRef);
		result.append(", srcPort: ");
		result.append(srcPort);
		result.append(", dstPort: ");
		result.append(dstPort);
		result.append(", protocols: ");
		result.append(shown(protocols));
		result.append(", srcByteCount: ");
		result.append(srcByteCount);
		result.append(", dstByteCount: ");
		result.append(dstByteCount);
		result.append(", srcPackets: ");
		result.append(srcPackets);
		result.append(", dstPackets: ");
		result.append(dstPackets);
		result.append(", srcPayloadRef: ");
		result.append(srcPayloadRef);
		result.append(", dstPayloadRef: ");
		result.append(dstPayloadRef);
		result.append(", encapsulatesRefs: ");
		result.append(shown(encapsulatesRefs));
		result.append(", encapsulatedByRef: ");
		result.append(encapsulatedByRef);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.NETWORK_TRAFFIC__START:
				return start;
			case ModelPackage.NETWORK_TRAFFIC__END:
				return end;
			case ModelPackage.NETWORK_TRAFFIC__IS_ACTIVE:
				return isActive;
			case ModelPackage.NETWORK_TRAFFIC__SRC_REF:
				return srcRef;
			case ModelPackage.NETWORK_TRAFFIC__DST_REF:
				return dstRef;
			case ModelPackage.NETWORK_TRAFFIC__SRC_PORT:
				return srcPort;
			case ModelPackage.NETWORK_TRAFFIC__DST_PORT:
				return dstPort;
			case ModelPackage.NETWORK_TRAFFIC__PROTOCOLS:
				return protocols;
			case ModelPackage.NETWORK_TRAFFIC__SRC_BYTE_COUNT:
				return srcByteCount;
			case ModelPackage.NETWORK_TRAFFIC__DST_BYTE_COUNT:
				return dstByteCount;
			case ModelPackage.NETWORK_TRAFFIC__SRC_PACKETS:
				return srcPackets;
			case ModelPackage.NETWORK_TRAFFIC__DST_PACKETS:
				return dstPackets;
			case ModelPackage.NETWORK_TRAFFIC__IPFIX:
				return ipfix;
			case ModelPackage.NETWORK_TRAFFIC__SRC_PAYLOAD_REF:
				return srcPayloadRef;
			case ModelPackage.NETWORK_TRAFFIC__DST_PAYLOAD_REF:
				return dstPayloadRef;
			case ModelPackage.NETWORK_TRAFFIC__ENCAPSULATES_REFS:
				return encapsulatesRefs;
			case ModelPackage.NETWORK_TRAFFIC__ENCAPSULATED_BY_REF:
				return encapsulatedByRef;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.NETWORK_TRAFFIC__START:
				this.start = value;
				return;
			case ModelPackage.NETWORK_TRAFFIC__END:
				this.end = value;
				return;
			case ModelPackage.NETWORK_TRAFFIC__IS_ACTIVE:
				this.isActive = (Boolean)value;
				return;
			case ModelPackage.NETWORK_TRAFFIC__SRC_REF:
				this.srcRef = value;
				return;
			case ModelPackage.NETWORK_TRAFFIC__DST_REF:
				this.dstRef = value;
				return;
			case ModelPackage.NETWORK_TRAFFIC__SRC_PORT:
				this.srcPort = (Integer)value;
				return;
			case ModelPackage.NETWORK_TRAFFIC__DST_PORT:
				this.dstPort = (Integer)value;
				return;
			case ModelPackage.NETWORK_TRAFFIC__PROTOCOLS:
				this.protocols = value;
				return;
			case ModelPackage.NETWORK_TRAFFIC__SRC_BYTE_COUNT:
				this.srcByteCount = (Long)value;
				return;
			case ModelPackage.NETWORK_TRAFFIC__DST_BYTE_COUNT:
				this.dstByteCount = (Long)value;
				return;
			case ModelPackage.NETWORK_TRAFFIC__SRC_PACKETS:
				this.srcPackets = (Long)value;
				return;
			case ModelPackage.NETWORK_TRAFFIC__DST_PACKETS:
				this.dstPackets = (Long)value;
				return;
			case ModelPackage.NETWORK_TRAFFIC__IPFIX:
				this.ipfix = value;
				return;
			case ModelPackage.NETWORK_TRAFFIC__SRC_PAYLOAD_REF:
				this.srcPayloadRef = value;
				return;
			case ModelPackage.NETWORK_TRAFFIC__DST_PAYLOAD_REF:
				this.dstPayloadRef = value;
				return;
			case ModelPackage.NETWORK_TRAFFIC__ENCAPSULATES_REFS:
				this.encapsulatesRefs = value;
				return;
			case ModelPackage.NETWORK_TRAFFIC__ENCAPSULATED_BY_REF:
				this.encapsulatedByRef = value;
				return;
		}
		super.pack(featureID, value);
	}

} //NetworkTrafficImpl
