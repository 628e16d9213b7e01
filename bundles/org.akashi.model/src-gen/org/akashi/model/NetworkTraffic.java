/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Network Traffic</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX type <code>network-traffic</code>. STIX 2.1, section 6.12.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.NetworkTraffic#getStart <em>Start</em>}</li>
 *   <li>{@link org.akashi.model.NetworkTraffic#getEnd <em>End</em>}</li>
 *   <li>{@link org.akashi.model.NetworkTraffic#getIsActive <em>Is Active</em>}</li>
 *   <li>{@link org.akashi.model.NetworkTraffic#getSrcRef <em>Src Ref</em>}</li>
 *   <li>{@link org.akashi.model.NetworkTraffic#getDstRef <em>Dst Ref</em>}</li>
 *   <li>{@link org.akashi.model.NetworkTraffic#getSrcPort <em>Src Port</em>}</li>
 *   <li>{@link org.akashi.model.NetworkTraffic#getDstPort <em>Dst Port</em>}</li>
 *   <li>{@link org.akashi.model.NetworkTraffic#getProtocols <em>Protocols</em>}</li>
 *   <li>{@link org.akashi.model.NetworkTraffic#getSrcByteCount <em>Src Byte Count</em>}</li>
 *   <li>{@link org.akashi.model.NetworkTraffic#getDstByteCount <em>Dst Byte Count</em>}</li>
 *   <li>{@link org.akashi.model.NetworkTraffic#getSrcPackets <em>Src Packets</em>}</li>
 *   <li>{@link org.akashi.model.NetworkTraffic#getDstPackets <em>Dst Packets</em>}</li>
 *   <li>{@link org.akashi.model.NetworkTraffic#getIpfix <em>Ipfix</em>}</li>
 *   <li>{@link org.akashi.model.NetworkTraffic#getSrcPayloadRef <em>Src Payload Ref</em>}</li>
 *   <li>{@link org.akashi.model.NetworkTraffic#getDstPayloadRef <em>Dst Payload Ref</em>}</li>
 *   <li>{@link org.akashi.model.NetworkTraffic#getEncapsulatesRefs <em>Encapsulates Refs</em>}</li>
 *   <li>{@link org.akashi.model.NetworkTraffic#getEncapsulatedByRef <em>Encapsulated By Ref</em>}</li>
 *   <li>{@link org.akashi.model.NetworkTraffic#getHttpRequestExt <em>Http Request Ext</em>}</li>
 *   <li>{@link org.akashi.model.NetworkTraffic#getIcmpExt <em>Icmp Ext</em>}</li>
 *   <li>{@link org.akashi.model.NetworkTraffic#getSocketExt <em>Socket Ext</em>}</li>
 *   <li>{@link org.akashi.model.NetworkTraffic#getTcpExt <em>Tcp Ext</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getNetworkTraffic()
 * @model annotation="http://akashi.org/stix name='network-traffic' section='6.12'"
 * @generated
 */
public interface NetworkTraffic extends CyberObservable {
	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>start</code>: timestamp as written (RFC 3339, UTC).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(String)
	 * @see org.akashi.model.ModelPackage#getNetworkTraffic_Start()
	 * @model annotation="http://akashi.org/stix name='start' format='time' contributes='true'"
	 * @generated
	 */
	String getStart();

	/**
	 * Sets the value of the '{@link org.akashi.model.NetworkTraffic#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(String value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>end</code>: timestamp as written (RFC 3339, UTC).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(String)
	 * @see org.akashi.model.ModelPackage#getNetworkTraffic_End()
	 * @model annotation="http://akashi.org/stix name='end' format='time' contributes='true'"
	 * @generated
	 */
	String getEnd();

	/**
	 * Sets the value of the '{@link org.akashi.model.NetworkTraffic#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(String value);

	/**
	 * Returns the value of the '<em><b>Is Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>is_active</code>: <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Is Active</em>' attribute.
	 * @see #setIsActive(Boolean)
	 * @see org.akashi.model.ModelPackage#getNetworkTraffic_IsActive()
	 * @model annotation="http://akashi.org/stix name='is_active'"
	 * @generated
	 */
	Boolean getIsActive();

	/**
	 * Sets the value of the '{@link org.akashi.model.NetworkTraffic#getIsActive <em>Is Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Is Active</em>' attribute.
	 * @see #getIsActive()
	 * @generated
	 */
	void setIsActive(Boolean value);

	/**
	 * Returns the value of the '<em><b>Src Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>src_ref</code>: STIX identifier. Refers to ipv4-addr, ipv6-addr, mac-addr, domain-name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Src Ref</em>' attribute.
	 * @see #setSrcRef(String)
	 * @see org.akashi.model.ModelPackage#getNetworkTraffic_SrcRef()
	 * @model annotation="http://akashi.org/stix name='src_ref' format='id' contributes='true' refs='ipv4-addr,ipv6-addr,mac-addr,domain-name'"
	 * @generated
	 */
	String getSrcRef();

	/**
	 * Sets the value of the '{@link org.akashi.model.NetworkTraffic#getSrcRef <em>Src Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Src Ref</em>' attribute.
	 * @see #getSrcRef()
	 * @generated
	 */
	void setSrcRef(String value);

	/**
	 * Returns the value of the '<em><b>Dst Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>dst_ref</code>: STIX identifier. Refers to ipv4-addr, ipv6-addr, mac-addr, domain-name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dst Ref</em>' attribute.
	 * @see #setDstRef(String)
	 * @see org.akashi.model.ModelPackage#getNetworkTraffic_DstRef()
	 * @model annotation="http://akashi.org/stix name='dst_ref' format='id' contributes='true' refs='ipv4-addr,ipv6-addr,mac-addr,domain-name'"
	 * @generated
	 */
	String getDstRef();

	/**
	 * Sets the value of the '{@link org.akashi.model.NetworkTraffic#getDstRef <em>Dst Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dst Ref</em>' attribute.
	 * @see #getDstRef()
	 * @generated
	 */
	void setDstRef(String value);

	/**
	 * Returns the value of the '<em><b>Src Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>src_port</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Src Port</em>' attribute.
	 * @see #setSrcPort(Integer)
	 * @see org.akashi.model.ModelPackage#getNetworkTraffic_SrcPort()
	 * @model annotation="http://akashi.org/stix name='src_port' contributes='true'"
	 * @generated
	 */
	Integer getSrcPort();

	/**
	 * Sets the value of the '{@link org.akashi.model.NetworkTraffic#getSrcPort <em>Src Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Src Port</em>' attribute.
	 * @see #getSrcPort()
	 * @generated
	 */
	void setSrcPort(Integer value);

	/**
	 * Returns the value of the '<em><b>Dst Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>dst_port</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dst Port</em>' attribute.
	 * @see #setDstPort(Integer)
	 * @see org.akashi.model.ModelPackage#getNetworkTraffic_DstPort()
	 * @model annotation="http://akashi.org/stix name='dst_port' contributes='true'"
	 * @generated
	 */
	Integer getDstPort();

	/**
	 * Sets the value of the '{@link org.akashi.model.NetworkTraffic#getDstPort <em>Dst Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dst Port</em>' attribute.
	 * @see #getDstPort()
	 * @generated
	 */
	void setDstPort(Integer value);

	/**
	 * Returns the value of the '<em><b>Protocols</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>protocols</code>: list. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Protocols</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getNetworkTraffic_Protocols()
	 * @model unique="false" required="true"
	 *        annotation="http://akashi.org/stix name='protocols' contributes='true'"
	 * @generated
	 */
	EList<String> getProtocols();

	/**
	 * Returns the value of the '<em><b>Src Byte Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>src_byte_count</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Src Byte Count</em>' attribute.
	 * @see #setSrcByteCount(Long)
	 * @see org.akashi.model.ModelPackage#getNetworkTraffic_SrcByteCount()
	 * @model annotation="http://akashi.org/stix name='src_byte_count'"
	 * @generated
	 */
	Long getSrcByteCount();

	/**
	 * Sets the value of the '{@link org.akashi.model.NetworkTraffic#getSrcByteCount <em>Src Byte Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Src Byte Count</em>' attribute.
	 * @see #getSrcByteCount()
	 * @generated
	 */
	void setSrcByteCount(Long value);

	/**
	 * Returns the value of the '<em><b>Dst Byte Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>dst_byte_count</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dst Byte Count</em>' attribute.
	 * @see #setDstByteCount(Long)
	 * @see org.akashi.model.ModelPackage#getNetworkTraffic_DstByteCount()
	 * @model annotation="http://akashi.org/stix name='dst_byte_count'"
	 * @generated
	 */
	Long getDstByteCount();

	/**
	 * Sets the value of the '{@link org.akashi.model.NetworkTraffic#getDstByteCount <em>Dst Byte Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dst Byte Count</em>' attribute.
	 * @see #getDstByteCount()
	 * @generated
	 */
	void setDstByteCount(Long value);

	/**
	 * Returns the value of the '<em><b>Src Packets</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>src_packets</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Src Packets</em>' attribute.
	 * @see #setSrcPackets(Long)
	 * @see org.akashi.model.ModelPackage#getNetworkTraffic_SrcPackets()
	 * @model annotation="http://akashi.org/stix name='src_packets'"
	 * @generated
	 */
	Long getSrcPackets();

	/**
	 * Sets the value of the '{@link org.akashi.model.NetworkTraffic#getSrcPackets <em>Src Packets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Src Packets</em>' attribute.
	 * @see #getSrcPackets()
	 * @generated
	 */
	void setSrcPackets(Long value);

	/**
	 * Returns the value of the '<em><b>Dst Packets</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>dst_packets</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dst Packets</em>' attribute.
	 * @see #setDstPackets(Long)
	 * @see org.akashi.model.ModelPackage#getNetworkTraffic_DstPackets()
	 * @model annotation="http://akashi.org/stix name='dst_packets'"
	 * @generated
	 */
	Long getDstPackets();

	/**
	 * Sets the value of the '{@link org.akashi.model.NetworkTraffic#getDstPackets <em>Dst Packets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dst Packets</em>' attribute.
	 * @see #getDstPackets()
	 * @generated
	 */
	void setDstPackets(Long value);

	/**
	 * Returns the value of the '<em><b>Ipfix</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>ipfix</code>: JSON texts by key.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ipfix</em>' map.
	 * @see org.akashi.model.ModelPackage#getNetworkTraffic_Ipfix()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 *        annotation="http://akashi.org/stix name='ipfix' format='jsondict'"
	 * @generated
	 */
	EMap<String, String> getIpfix();

	/**
	 * Returns the value of the '<em><b>Src Payload Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>src_payload_ref</code>: STIX identifier. Refers to artifact.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Src Payload Ref</em>' attribute.
	 * @see #setSrcPayloadRef(String)
	 * @see org.akashi.model.ModelPackage#getNetworkTraffic_SrcPayloadRef()
	 * @model annotation="http://akashi.org/stix name='src_payload_ref' format='id' refs='artifact'"
	 * @generated
	 */
	String getSrcPayloadRef();

	/**
	 * Sets the value of the '{@link org.akashi.model.NetworkTraffic#getSrcPayloadRef <em>Src Payload Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Src Payload Ref</em>' attribute.
	 * @see #getSrcPayloadRef()
	 * @generated
	 */
	void setSrcPayloadRef(String value);

	/**
	 * Returns the value of the '<em><b>Dst Payload Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>dst_payload_ref</code>: STIX identifier. Refers to artifact.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dst Payload Ref</em>' attribute.
	 * @see #setDstPayloadRef(String)
	 * @see org.akashi.model.ModelPackage#getNetworkTraffic_DstPayloadRef()
	 * @model annotation="http://akashi.org/stix name='dst_payload_ref' format='id' refs='artifact'"
	 * @generated
	 */
	String getDstPayloadRef();

	/**
	 * Sets the value of the '{@link org.akashi.model.NetworkTraffic#getDstPayloadRef <em>Dst Payload Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dst Payload Ref</em>' attribute.
	 * @see #getDstPayloadRef()
	 * @generated
	 */
	void setDstPayloadRef(String value);

	/**
	 * Returns the value of the '<em><b>Encapsulates Refs</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>encapsulates_refs</code>: STIX identifiers. Refers to network-traffic.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Encapsulates Refs</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getNetworkTraffic_EncapsulatesRefs()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='encapsulates_refs' format='id' refs='network-traffic'"
	 * @generated
	 */
	EList<String> getEncapsulatesRefs();

	/**
	 * Returns the value of the '<em><b>Encapsulated By Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>encapsulated_by_ref</code>: STIX identifier. Refers to network-traffic.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Encapsulated By Ref</em>' attribute.
	 * @see #setEncapsulatedByRef(String)
	 * @see org.akashi.model.ModelPackage#getNetworkTraffic_EncapsulatedByRef()
	 * @model annotation="http://akashi.org/stix name='encapsulated_by_ref' format='id' refs='network-traffic'"
	 * @generated
	 */
	String getEncapsulatedByRef();

	/**
	 * Sets the value of the '{@link org.akashi.model.NetworkTraffic#getEncapsulatedByRef <em>Encapsulated By Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Encapsulated By Ref</em>' attribute.
	 * @see #getEncapsulatedByRef()
	 * @generated
	 */
	void setEncapsulatedByRef(String value);

	/**
	 * Returns the value of the '<em><b>Http Request Ext</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The predefined extension <code>http-request-ext</code> under <code>extensions</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Http Request Ext</em>' containment reference.
	 * @see #setHttpRequestExt(HttpRequestExt)
	 * @see org.akashi.model.ModelPackage#getNetworkTraffic_HttpRequestExt()
	 * @model containment="true"
	 *        annotation="http://akashi.org/stix contributes='true' extension='http-request-ext'"
	 * @generated
	 */
	HttpRequestExt getHttpRequestExt();

	/**
	 * Sets the value of the '{@link org.akashi.model.NetworkTraffic#getHttpRequestExt <em>Http Request Ext</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Http Request Ext</em>' containment reference.
	 * @see #getHttpRequestExt()
	 * @generated
	 */
	void setHttpRequestExt(HttpRequestExt value);

	/**
	 * Returns the value of the '<em><b>Icmp Ext</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The predefined extension <code>icmp-ext</code> under <code>extensions</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Icmp Ext</em>' containment reference.
	 * @see #setIcmpExt(IcmpExt)
	 * @see org.akashi.model.ModelPackage#getNetworkTraffic_IcmpExt()
	 * @model containment="true"
	 *        annotation="http://akashi.org/stix contributes='true' extension='icmp-ext'"
	 * @generated
	 */
	IcmpExt getIcmpExt();

	/**
	 * Sets the value of the '{@link org.akashi.model.NetworkTraffic#getIcmpExt <em>Icmp Ext</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Icmp Ext</em>' containment reference.
	 * @see #getIcmpExt()
	 * @generated
	 */
	void setIcmpExt(IcmpExt value);

	/**
	 * Returns the value of the '<em><b>Socket Ext</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The predefined extension <code>socket-ext</code> under <code>extensions</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Socket Ext</em>' containment reference.
	 * @see #setSocketExt(SocketExt)
	 * @see org.akashi.model.ModelPackage#getNetworkTraffic_SocketExt()
	 * @model containment="true"
	 *        annotation="http://akashi.org/stix contributes='true' extension='socket-ext'"
	 * @generated
	 */
	SocketExt getSocketExt();

	/**
	 * Sets the value of the '{@link org.akashi.model.NetworkTraffic#getSocketExt <em>Socket Ext</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Socket Ext</em>' containment reference.
	 * @see #getSocketExt()
	 * @generated
	 */
	void setSocketExt(SocketExt value);

	/**
	 * Returns the value of the '<em><b>Tcp Ext</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The predefined extension <code>tcp-ext</code> under <code>extensions</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tcp Ext</em>' containment reference.
	 * @see #setTcpExt(TcpExt)
	 * @see org.akashi.model.ModelPackage#getNetworkTraffic_TcpExt()
	 * @model containment="true"
	 *        annotation="http://akashi.org/stix contributes='true' extension='tcp-ext'"
	 * @generated
	 */
	TcpExt getTcpExt();

	/**
	 * Sets the value of the '{@link org.akashi.model.NetworkTraffic#getTcpExt <em>Tcp Ext</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tcp Ext</em>' containment reference.
	 * @see #getTcpExt()
	 * @generated
	 */
	void setTcpExt(TcpExt value);

} // NetworkTraffic
