/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Windows Service Ext</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX 2.1, section 6.13.3.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.WindowsServiceExt#getServiceName <em>Service Name</em>}</li>
 *   <li>{@link org.akashi.model.WindowsServiceExt#getDescriptions <em>Descriptions</em>}</li>
 *   <li>{@link org.akashi.model.WindowsServiceExt#getDisplayName <em>Display Name</em>}</li>
 *   <li>{@link org.akashi.model.WindowsServiceExt#getGroupName <em>Group Name</em>}</li>
 *   <li>{@link org.akashi.model.WindowsServiceExt#getStartType <em>Start Type</em>}</li>
 *   <li>{@link org.akashi.model.WindowsServiceExt#getServiceDllRefs <em>Service Dll Refs</em>}</li>
 *   <li>{@link org.akashi.model.WindowsServiceExt#getServiceType <em>Service Type</em>}</li>
 *   <li>{@link org.akashi.model.WindowsServiceExt#getServiceStatus <em>Service Status</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getWindowsServiceExt()
 * @model annotation="http://akashi.org/stix section='6.13.3'"
 * @generated
 */
public interface WindowsServiceExt extends StixElement {
	/**
	 * Returns the value of the '<em><b>Service Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>service_name</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service Name</em>' attribute.
	 * @see #setServiceName(String)
	 * @see org.akashi.model.ModelPackage#getWindowsServiceExt_ServiceName()
	 * @model annotation="http://akashi.org/stix name='service_name'"
	 * @generated
	 */
	String getServiceName();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsServiceExt#getServiceName <em>Service Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service Name</em>' attribute.
	 * @see #getServiceName()
	 * @generated
	 */
	void setServiceName(String value);

	/**
	 * Returns the value of the '<em><b>Descriptions</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>descriptions</code>: list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Descriptions</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getWindowsServiceExt_Descriptions()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='descriptions'"
	 * @generated
	 */
	EList<String> getDescriptions();

	/**
	 * Returns the value of the '<em><b>Display Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>display_name</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Display Name</em>' attribute.
	 * @see #setDisplayName(String)
	 * @see org.akashi.model.ModelPackage#getWindowsServiceExt_DisplayName()
	 * @model annotation="http://akashi.org/stix name='display_name'"
	 * @generated
	 */
	String getDisplayName();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsServiceExt#getDisplayName <em>Display Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Display Name</em>' attribute.
	 * @see #getDisplayName()
	 * @generated
	 */
	void setDisplayName(String value);

	/**
	 * Returns the value of the '<em><b>Group Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>group_name</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group Name</em>' attribute.
	 * @see #setGroupName(String)
	 * @see org.akashi.model.ModelPackage#getWindowsServiceExt_GroupName()
	 * @model annotation="http://akashi.org/stix name='group_name'"
	 * @generated
	 */
	String getGroupName();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsServiceExt#getGroupName <em>Group Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group Name</em>' attribute.
	 * @see #getGroupName()
	 * @generated
	 */
	void setGroupName(String value);

	/**
	 * Returns the value of the '<em><b>Start Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>start_type</code>: text. Terms of <code>windows-service-start-type-enum</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start Type</em>' attribute.
	 * @see #setStartType(String)
	 * @see org.akashi.model.ModelPackage#getWindowsServiceExt_StartType()
	 * @model annotation="http://akashi.org/stix name='start_type' vocabulary='windows-service-start-type-enum'"
	 * @generated
	 */
	String getStartType();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsServiceExt#getStartType <em>Start Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Type</em>' attribute.
	 * @see #getStartType()
	 * @generated
	 */
	void setStartType(String value);

	/**
	 * Returns the value of the '<em><b>Service Dll Refs</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>service_dll_refs</code>: STIX identifiers. Refers to file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service Dll Refs</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getWindowsServiceExt_ServiceDllRefs()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='service_dll_refs' format='id' refs='file'"
	 * @generated
	 */
	EList<String> getServiceDllRefs();

	/**
	 * Returns the value of the '<em><b>Service Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>service_type</code>: text. Terms of <code>windows-service-type-enum</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service Type</em>' attribute.
	 * @see #setServiceType(String)
	 * @see org.akashi.model.ModelPackage#getWindowsServiceExt_ServiceType()
	 * @model annotation="http://akashi.org/stix name='service_type' vocabulary='windows-service-type-enum'"
	 * @generated
	 */
	String getServiceType();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsServiceExt#getServiceType <em>Service Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service Type</em>' attribute.
	 * @see #getServiceType()
	 * @generated
	 */
	void setServiceType(String value);

	/**
	 * Returns the value of the '<em><b>Service Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>service_status</code>: text. Terms of <code>windows-service-status-enum</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service Status</em>' attribute.
	 * @see #setServiceStatus(String)
	 * @see org.akashi.model.ModelPackage#getWindowsServiceExt_ServiceStatus()
	 * @model annotation="http://akashi.org/stix name='service_status' vocabulary='windows-service-status-enum'"
	 * @generated
	 */
	String getServiceStatus();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsServiceExt#getServiceStatus <em>Service Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service Status</em>' attribute.
	 * @see #getServiceStatus()
	 * @generated
	 */
	void setServiceStatus(String value);

} // WindowsServiceExt
