/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Observed Data</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX type <code>observed-data</code>. STIX 2.1, section 4.14.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.ObservedData#getFirstObserved <em>First Observed</em>}</li>
 *   <li>{@link org.akashi.model.ObservedData#getLastObserved <em>Last Observed</em>}</li>
 *   <li>{@link org.akashi.model.ObservedData#getNumberObserved <em>Number Observed</em>}</li>
 *   <li>{@link org.akashi.model.ObservedData#getObjects <em>Objects</em>}</li>
 *   <li>{@link org.akashi.model.ObservedData#getObjectRefs <em>Object Refs</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getObservedData()
 * @model annotation="http://akashi.org/stix name='observed-data' section='4.14'"
 * @generated
 */
public interface ObservedData extends CoreObject {
	/**
	 * Returns the value of the '<em><b>First Observed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>first_observed</code>: timestamp as written (RFC 3339, UTC). Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Observed</em>' attribute.
	 * @see #setFirstObserved(String)
	 * @see org.akashi.model.ModelPackage#getObservedData_FirstObserved()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='first_observed' format='time'"
	 * @generated
	 */
	String getFirstObserved();

	/**
	 * Sets the value of the '{@link org.akashi.model.ObservedData#getFirstObserved <em>First Observed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Observed</em>' attribute.
	 * @see #getFirstObserved()
	 * @generated
	 */
	void setFirstObserved(String value);

	/**
	 * Returns the value of the '<em><b>Last Observed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>last_observed</code>: timestamp as written (RFC 3339, UTC). Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Observed</em>' attribute.
	 * @see #setLastObserved(String)
	 * @see org.akashi.model.ModelPackage#getObservedData_LastObserved()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='last_observed' format='time'"
	 * @generated
	 */
	String getLastObserved();

	/**
	 * Sets the value of the '{@link org.akashi.model.ObservedData#getLastObserved <em>Last Observed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Observed</em>' attribute.
	 * @see #getLastObserved()
	 * @generated
	 */
	void setLastObserved(String value);

	/**
	 * Returns the value of the '<em><b>Number Observed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>number_observed</code>: number, <code>null</code> when absent. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number Observed</em>' attribute.
	 * @see #setNumberObserved(Integer)
	 * @see org.akashi.model.ModelPackage#getObservedData_NumberObserved()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='number_observed'"
	 * @generated
	 */
	Integer getNumberObserved();

	/**
	 * Sets the value of the '{@link org.akashi.model.ObservedData#getNumberObserved <em>Number Observed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number Observed</em>' attribute.
	 * @see #getNumberObserved()
	 * @generated
	 */
	void setNumberObserved(Integer value);

	/**
	 * Returns the value of the '<em><b>Objects</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>objects</code>: JSON texts by key.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Objects</em>' map.
	 * @see org.akashi.model.ModelPackage#getObservedData_Objects()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 *        annotation="http://akashi.org/stix name='objects' format='jsondict'"
	 * @generated
	 */
	EMap<String, String> getObjects();

	/**
	 * Returns the value of the '<em><b>Object Refs</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>object_refs</code>: STIX identifiers. Refers to any observable, relationship.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Object Refs</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getObservedData_ObjectRefs()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='object_refs' format='id' refs='@sco,relationship'"
	 * @generated
	 */
	EList<String> getObjectRefs();

} // ObservedData
