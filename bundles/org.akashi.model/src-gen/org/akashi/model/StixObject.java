/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stix Object</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Any top-level object of STIX 2.1. Top-level objects refer to each other by id only.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.StixObject#getSpecVersion <em>Spec Version</em>}</li>
 *   <li>{@link org.akashi.model.StixObject#getId <em>Id</em>}</li>
 *   <li>{@link org.akashi.model.StixObject#getObjectMarkingRefs <em>Object Marking Refs</em>}</li>
 *   <li>{@link org.akashi.model.StixObject#getGranularMarkings <em>Granular Markings</em>}</li>
 *   <li>{@link org.akashi.model.StixObject#getExtensions <em>Extensions</em>}</li>
 *   <li>{@link org.akashi.model.StixObject#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.akashi.model.StixObject#getNames <em>Names</em>}</li>
 *   <li>{@link org.akashi.model.StixObject#getMerged <em>Merged</em>}</li>
 *   <li>{@link org.akashi.model.StixObject#getMoved <em>Moved</em>}</li>
 *   <li>{@link org.akashi.model.StixObject#getDistinctions <em>Distinctions</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getStixObject()
 * @model abstract="true"
 *        annotation="http://akashi.org/stix section='3.2'"
 * @generated
 */
public interface StixObject extends StixElement {
	/**
	 * Returns the value of the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>spec_version</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Spec Version</em>' attribute.
	 * @see #setSpecVersion(String)
	 * @see org.akashi.model.ModelPackage#getStixObject_SpecVersion()
	 * @model annotation="http://akashi.org/stix name='spec_version'"
	 * @generated
	 */
	String getSpecVersion();

	/**
	 * Sets the value of the '{@link org.akashi.model.StixObject#getSpecVersion <em>Spec Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Spec Version</em>' attribute.
	 * @see #getSpecVersion()
	 * @generated
	 */
	void setSpecVersion(String value);

	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>id</code>: STIX identifier. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.akashi.model.ModelPackage#getStixObject_Id()
	 * @model id="true" required="true"
	 *        annotation="http://akashi.org/stix name='id' format='id'"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.akashi.model.StixObject#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>object_marking_refs</code>: STIX identifiers. Refers to marking-definition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Object Marking Refs</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getStixObject_ObjectMarkingRefs()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='object_marking_refs' format='id' refs='marking-definition'"
	 * @generated
	 */
	EList<String> getObjectMarkingRefs();

	/**
	 * Returns the value of the '<em><b>Granular Markings</b></em>' containment reference list.
	 * The list contents are of type {@link org.akashi.model.GranularMarking}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>granular_markings</code>: list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Granular Markings</em>' containment reference list.
	 * @see org.akashi.model.ModelPackage#getStixObject_GranularMarkings()
	 * @model containment="true"
	 *        annotation="http://akashi.org/stix name='granular_markings'"
	 * @generated
	 */
	EList<GranularMarking> getGranularMarkings();

	/**
	 * Returns the value of the '<em><b>Extensions</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON text of each extension by its key (<code>extension-definition--…</code>), but for predefined ones and Akashi's evidence, which have features of their own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extensions</em>' map.
	 * @see org.akashi.model.ModelPackage#getStixObject_Extensions()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 *        annotation="http://akashi.org/stix format='jsondict'"
	 * @generated
	 */
	EMap<String, String> getExtensions();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.akashi.model.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sentences that this object and its properties stand on; written as Akashi's property-extension.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.akashi.model.ModelPackage#getStixObject_Evidence()
	 * @model containment="true"
	 *        annotation="http://akashi.org/stix own='evidence'"
	 * @generated
	 */
	EList<Evidence> getEvidence();

	/**
	 * Returns the value of the '<em><b>Names</b></em>' containment reference list.
	 * The list contents are of type {@link org.akashi.model.NameAssertion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who calls it what: each name is an assertion. The names are also <code>name</code> and <code>aliases</code> where the type has these.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Names</em>' containment reference list.
	 * @see org.akashi.model.ModelPackage#getStixObject_Names()
	 * @model containment="true"
	 *        annotation="http://akashi.org/stix own='names'"
	 * @generated
	 */
	EList<NameAssertion> getNames();

	/**
	 * Returns the value of the '<em><b>Merged</b></em>' containment reference list.
	 * The list contents are of type {@link org.akashi.model.MergedObject}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The objects that were merged into this one, whole, so that each can be split off again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Merged</em>' containment reference list.
	 * @see org.akashi.model.ModelPackage#getStixObject_Merged()
	 * @model containment="true"
	 *        annotation="http://akashi.org/stix own='merged'"
	 * @generated
	 */
	EList<MergedObject> getMerged();

	/**
	 * Returns the value of the '<em><b>Moved</b></em>' containment reference list.
	 * The list contents are of type {@link org.akashi.model.MovedReference}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The references of this object that lead elsewhere since what they referred to was merged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Moved</em>' containment reference list.
	 * @see org.akashi.model.ModelPackage#getStixObject_Moved()
	 * @model containment="true"
	 *        annotation="http://akashi.org/stix own='moved'"
	 * @generated
	 */
	EList<MovedReference> getMoved();

	/**
	 * Returns the value of the '<em><b>Distinctions</b></em>' containment reference list.
	 * The list contents are of type {@link org.akashi.model.IdentityDecision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * With which objects a person has decided that this one has less to do than it seemed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Distinctions</em>' containment reference list.
	 * @see org.akashi.model.ModelPackage#getStixObject_Distinctions()
	 * @model containment="true"
	 *        annotation="http://akashi.org/stix own='distinctions'"
	 * @generated
	 */
	EList<IdentityDecision> getDistinctions();

} // StixObject
