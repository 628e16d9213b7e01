/**
 */
package org.akashi.model.internal;

import java.util.Collection;

import org.akashi.model.ModelPackage;
import org.akashi.model.Opinion;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;


/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Opinion</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.OpinionImpl#getExplanation <em>Explanation</em>}</li>
 *   <li>{@link org.akashi.model.internal.OpinionImpl#getAuthors <em>Authors</em>}</li>
 *   <li>{@link org.akashi.model.internal.OpinionImpl#getOpinion <em>Opinion</em>}</li>
 *   <li>{@link org.akashi.model.internal.OpinionImpl#getObjectRefs <em>Object Refs</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OpinionImpl extends CoreObjectImpl implements Opinion {
	/**
	 * The default value of the '{@link #getExplanation() <em>Explanation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExplanation()
	 * @generated
	 * @ordered
	 */
	protected static final String EXPLANATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExplanation() <em>Explanation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExplanation()
	 * @generated
	 * @ordered
	 */
	protected String explanation = EXPLANATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAuthors() <em>Authors</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthors()
	 * @generated
	 * @ordered
	 */
	protected Object authors;

	/**
	 * The default value of the '{@link #getOpinion() <em>Opinion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpinion()
	 * @generated
	 * @ordered
	 */
	protected static final String OPINION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOpinion() <em>Opinion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpinion()
	 * @generated
	 * @ordered
	 */
	protected String opinion = OPINION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getObjectRefs() <em>Object Refs</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectRefs()
	 * @generated
	 * @ordered
	 */
	protected Object objectRefs;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OpinionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.OPINION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExplanation() {
		return explanation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExplanation(String newExplanation) {
		String oldExplanation = explanation;
		explanation = newExplanation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OPINION__EXPLANATION, oldExplanation, explanation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAuthors() {
		if (!(authors instanceof EList<?>)) {
			authors = unpackedTexts(authors, ModelPackage.OPINION__AUTHORS);
		}
		return list(authors);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOpinion() {
		return opinion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpinion(String newOpinion) {
		String oldOpinion = opinion;
		opinion = newOpinion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OPINION__OPINION, oldOpinion, opinion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getObjectRefs() {
		if (!(objectRefs instanceof EList<?>)) {
			objectRefs = unpackedTexts(objectRefs, ModelPackage.OPINION__OBJECT_REFS);
		}
		return list(objectRefs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.OPINION__EXPLANATION:
				return getExplanation();
			case ModelPackage.OPINION__AUTHORS:
				return getAuthors();
			case ModelPackage.OPINION__OPINION:
				return getOpinion();
			case ModelPackage.OPINION__OBJECT_REFS:
				return getObjectRefs();
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
			case ModelPackage.OPINION__EXPLANATION:
				setExplanation((String)newValue);
				return;
			case ModelPackage.OPINION__AUTHORS:
				getAuthors().clear();
				getAuthors().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.OPINION__OPINION:
				setOpinion((String)newValue);
				return;
			case ModelPackage.OPINION__OBJECT_REFS:
				getObjectRefs().clear();
				getObjectRefs().addAll((Collection<? extends String>)newValue);
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
			case ModelPackage.OPINION__EXPLANATION:
				setExplanation(EXPLANATION_EDEFAULT);
				return;
			case ModelPackage.OPINION__AUTHORS:
				getAuthors().clear();
				return;
			case ModelPackage.OPINION__OPINION:
				setOpinion(OPINION_EDEFAULT);
				return;
			case ModelPackage.OPINION__OBJECT_REFS:
				getObjectRefs().clear();
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
			case ModelPackage.OPINION__EXPLANATION:
				return EXPLANATION_EDEFAULT == null ? explanation != null : !EXPLANATION_EDEFAULT.equals(explanation);
			case ModelPackage.OPINION__AUTHORS:
				return isFilled(authors);
			case ModelPackage.OPINION__OPINION:
				return OPINION_EDEFAULT == null ? opinion != null : !OPINION_EDEFAULT.equals(opinion);
			case ModelPackage.OPINION__OBJECT_REFS:
				return isFilled(objectRefs);
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
		result.append(" (explanation: ");
		result.append(explanation);
		result.append(", authors: ");
		result.append(shown(authors));
		result.append(", opinion: ");
		result.append(opinion);
		result.append(", objectRefs: ");
		result.append(shown(objectRefs));
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.OPINION__EXPLANATION:
				return explanation;
			case ModelPackage.OPINION__AUTHORS:
				return authors;
			case ModelPackage.OPINION__OPINION:
				return opinion;
			case ModelPackage.OPINION__OBJECT_REFS:
				return objectRefs;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.OPINION__EXPLANATION:
				this.explanation = (String)value;
				return;
			case ModelPackage.OPINION__AUTHORS:
				this.authors = value;
				return;
			case ModelPackage.OPINION__OPINION:
				this.opinion = (String)value;
				return;
			case ModelPackage.OPINION__OBJECT_REFS:
				this.objectRefs = value;
				return;
		}
		super.pack(featureID, value);
	}

} //OpinionImpl
