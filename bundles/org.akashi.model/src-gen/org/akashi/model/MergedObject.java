/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EMap;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Merged Object</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An object that was merged into another, with what is needed to split them again.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.MergedObject#getMergedId <em>Merged Id</em>}</li>
 *   <li>{@link org.akashi.model.MergedObject#getInto <em>Into</em>}</li>
 *   <li>{@link org.akashi.model.MergedObject#getFormer <em>Former</em>}</li>
 *   <li>{@link org.akashi.model.MergedObject#getShared <em>Shared</em>}</li>
 *   <li>{@link org.akashi.model.MergedObject#getMergedBy <em>Merged By</em>}</li>
 *   <li>{@link org.akashi.model.MergedObject#getMergedAt <em>Merged At</em>}</li>
 *   <li>{@link org.akashi.model.MergedObject#getWhy <em>Why</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getMergedObject()
 * @model annotation="http://akashi.org/stix section='7.3'"
 * @generated
 */
public interface MergedObject extends StixElement {
	/**
	 * Returns the value of the '<em><b>Merged Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Merged Id</em>' attribute.
	 * @see #setMergedId(String)
	 * @see org.akashi.model.ModelPackage#getMergedObject_MergedId()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='merged_id'"
	 * @generated
	 */
	String getMergedId();

	/**
	 * Sets the value of the '{@link org.akashi.model.MergedObject#getMergedId <em>Merged Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Merged Id</em>' attribute.
	 * @see #getMergedId()
	 * @generated
	 */
	void setMergedId(String value);

	/**
	 * Returns the value of the '<em><b>Into</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the object that it was merged into: the one that holds this, or one that was itself merged into that later.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Into</em>' attribute.
	 * @see #setInto(String)
	 * @see org.akashi.model.ModelPackage#getMergedObject_Into()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='into'"
	 * @generated
	 */
	String getInto();

	/**
	 * Sets the value of the '{@link org.akashi.model.MergedObject#getInto <em>Into</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Into</em>' attribute.
	 * @see #getInto()
	 * @generated
	 */
	void setInto(String value);

	/**
	 * Returns the value of the '<em><b>Former</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The whole former object as JSON, with the references that it would have if nothing were merged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Former</em>' attribute.
	 * @see #setFormer(String)
	 * @see org.akashi.model.ModelPackage#getMergedObject_Former()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='former' format='json'"
	 * @generated
	 */
	String getFormer();

	/**
	 * Sets the value of the '{@link org.akashi.model.MergedObject#getFormer <em>Former</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Former</em>' attribute.
	 * @see #getFormer()
	 * @generated
	 */
	void setFormer(String value);

	/**
	 * Returns the value of the '<em><b>Shared</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the surviving object had itself of what the former one brings: by JSON name a list of values, which stay when they are split.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shared</em>' map.
	 * @see org.akashi.model.ModelPackage#getMergedObject_Shared()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 *        annotation="http://akashi.org/stix name='shared' format='jsondict'"
	 * @generated
	 */
	EMap<String, String> getShared();

	/**
	 * Returns the value of the '<em><b>Merged By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who merged them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Merged By</em>' attribute.
	 * @see #setMergedBy(String)
	 * @see org.akashi.model.ModelPackage#getMergedObject_MergedBy()
	 * @model annotation="http://akashi.org/stix name='merged_by'"
	 * @generated
	 */
	String getMergedBy();

	/**
	 * Sets the value of the '{@link org.akashi.model.MergedObject#getMergedBy <em>Merged By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Merged By</em>' attribute.
	 * @see #getMergedBy()
	 * @generated
	 */
	void setMergedBy(String value);

	/**
	 * Returns the value of the '<em><b>Merged At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Merged At</em>' attribute.
	 * @see #setMergedAt(String)
	 * @see org.akashi.model.ModelPackage#getMergedObject_MergedAt()
	 * @model annotation="http://akashi.org/stix name='merged_at' format='time'"
	 * @generated
	 */
	String getMergedAt();

	/**
	 * Sets the value of the '{@link org.akashi.model.MergedObject#getMergedAt <em>Merged At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Merged At</em>' attribute.
	 * @see #getMergedAt()
	 * @generated
	 */
	void setMergedAt(String value);

	/**
	 * Returns the value of the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The reason.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Why</em>' attribute.
	 * @see #setWhy(String)
	 * @see org.akashi.model.ModelPackage#getMergedObject_Why()
	 * @model annotation="http://akashi.org/stix name='why'"
	 * @generated
	 */
	String getWhy();

	/**
	 * Sets the value of the '{@link org.akashi.model.MergedObject#getWhy <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Why</em>' attribute.
	 * @see #getWhy()
	 * @generated
	 */
	void setWhy(String value);

} // MergedObject
