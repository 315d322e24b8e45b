// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/policysection.h"

#include "models/choices/choices.h"
#include "models/choices/mergeconsequence.h"
#include "models/choices/mergepoliciesmodel.h"
#include "models/choices/segmentsmodel.h"
#include "models/datasets/datasetsmodel.h"
#include "models/exports/exportcomposer.h"
#include "models/exports/selectionedits.h"
#include "views/exports/choicepopup.h"
#include "views/exports/pickerbox.h"
#include "views/shared/inputstate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr qint64 mostVersions = 30;

QList<ProfileSource> profileSources(const DatasetsModel &datasets)
{
    QList<ProfileSource> sources;
    for (const Dataset &dataset : datasets.datasets())
        if (dataset.enabledForProfile())
            sources += {dataset.id, dataset.name.isEmpty() ? dataset.id : dataset.name};
    return sources;
}

} // namespace

PolicySection::PolicySection(ExportComposer &composer, Choices &choices, DatasetsModel &datasets, QWidget *parent)
    : ComposerSection(composer, RequestCheck::Section::MergePolicy, RequestPart::MergePolicy | RequestPart::Segments,
                      parent)
    , m_choices(choices)
    , m_datasets(datasets)
    , m_policy(new PickerBox(this))
    , m_version(new QComboBox(this))
{
    m_policy->setObjectName(u"composer.policy"_s);
    m_version->setObjectName(u"composer.policy.version"_s);
    m_version->setMinimumContentsLength(14);
    m_version->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_policy, 1);
    row->addWidget(m_version);
    content()->addLayout(row);
    wire();
    PolicySection::showRequest(); // not yet virtual
}

void PolicySection::wire()
{
    ExportComposer *composer = &this->composer();
    connect(m_policy, &PickerBox::aboutToOpen, this, &PolicySection::fillList);
    connect(m_policy, &PickerBox::chosen, composer,
            [composer](const QString &id) { SelectionEdits(*composer).setMergePolicy(id); });
    connect(m_version, &QComboBox::activated, composer, [this, composer](int row) {
        const QVariant version = m_version->itemData(row);
        SelectionEdits(*composer).setMergePolicyVersion(version.isValid() ? std::optional(version.toLongLong())
                                                                          : std::nullopt);
    });
    connect(&m_datasets, &DatasetsModel::stateChanged, this, &PolicySection::showRequest);
    connect(&m_choices, &Choices::changed, this, [this](Choices::Part part) {
        if (part == Choices::Part::MergePolicies)
            readPolicies();
        else if (part == Choices::Part::Segments)
            showRequest();
    });
}

void PolicySection::readPolicies()
{
    const Choices::State &state = m_choices.state(Choices::Part::MergePolicies);
    showFailure(
        state.failure, [] { return tr("The merge policies could not be loaded."); },
        [this] { m_choices.reload(Choices::Part::MergePolicies); });
    m_policy->popup().setEmptySentences(tr("No matching merge policies."), tr("Loading the merge policies…"));
    if (m_policy->popup().isVisible())
        fillList();
    showRequest();
}

void PolicySection::fillList()
{
    const MergePolicy *standard = m_choices.mergePolicies()->defaultPolicy();
    const QString unset = composer().request().segments.isEmpty()
        ? (standard ? tr("The default policy is used: %1").arg(standard->label()) : tr("The default policy is used"))
        : tr("The segments’ policy is used");
    QList<Choice> choices{{{}, tr("Not selected"), unset, {}, true, false}};
    for (const MergePolicy &policy : m_choices.mergePolicies()->policies())
        choices.append(
            {policy.id, policy.label(), QStringList{detail(policy), consequence(policy)}.join(u" · "_s), policy.id,
             true, false,
             standard && !policy.isDefault && isNamedDefault(policy.name) ? tr("not the default") : QString()});
    m_policy->popup().model().setChoices(choices);
}

QString PolicySection::detail(const MergePolicy &policy) const
{
    QStringList words{mergeTypeText(policy.mergeType), identityGraphText(policy.graph)};
    if (policy.isDefault)
        words.prepend(tr("default"));
    words.removeAll(QString());
    return words.join(u", "_s);
}

QString PolicySection::consequence(const MergePolicy &policy) const
{
    return mergeConsequenceText(mergeConsequence(policy, profileSources(m_datasets)));
}

/// The selected policy, or the one that the platform uses when none is selected; nullptr when that is unknown.
const MergePolicy *PolicySection::policyInUse() const
{
    const ExportRequest &request = composer().request();
    const MergePoliciesModel &policies = *m_choices.mergePolicies();
    if (!request.mergePolicy.id.isEmpty())
        return policies.policy(request.mergePolicy.id);
    if (request.segments.isEmpty())
        return policies.defaultPolicy();
    QSet<QString> ids;
    for (const SegmentChoice &segment : request.segments)
        if (const SegmentDefinition *definition = m_choices.segments()->segment(segment.segmentId))
            ids.insert(definition->mergePolicyId);
    return ids.size() == 1 ? policies.policy(*ids.begin()) : nullptr;
}

void PolicySection::showRequest()
{
    const QString id = composer().request().mergePolicy.id;
    const QString odd = oddJson(u"mergePolicy.id"_s);
    const bool segmentsKnown = !isOdd(u"filter.segments"_s);
    const MergePolicy *used = odd.isEmpty() && (segmentsKnown || !id.isEmpty()) ? policyInUse() : nullptr;
    if (!odd.isEmpty()) {
        m_policy->setShown({}, odd, {});
    } else if (id.isEmpty()) {
        m_policy->setShown({}, tr("Not selected"), used ? tr("%1 is used").arg(used->label()) : QString());
    } else {
        const QString unknown
            = m_choices.state(Choices::Part::MergePolicies).loaded() ? tr("not in this sandbox") : QString();
        m_policy->setShown(id, m_choices.mergePolicyName(id), used ? detail(*used) : unknown);
    }
    setUsualHint(used ? consequence(*used) : QString());
    fillVersions();
    updateSummary();
}

void PolicySection::fillVersions()
{
    const MergePolicyChoice &choice = composer().request().mergePolicy;
    const QString odd = oddJson(u"mergePolicy.version"_s);
    const MergePolicy *policy = m_choices.mergePolicies()->policy(choice.id);
    QList<qint64> versions;
    for (qint64 version = policy ? policy->version : 0; version > 0 && versions.size() < mostVersions; --version)
        versions += version;
    if (choice.version && !versions.contains(*choice.version))
        versions.prepend(*choice.version);
    const QSignalBlocker blocker(m_version);
    m_version->clear();
    m_version->addItem(tr("Latest version"));
    for (const qint64 version : std::as_const(versions))
        m_version->addItem(tr("Version %1").arg(version), version);
    m_version->setCurrentIndex(choice.version ? int(versions.indexOf(*choice.version)) + 1 : 0);
    if (!odd.isEmpty()) {
        m_version->addItem(odd);
        m_version->setCurrentIndex(m_version->count() - 1);
    }
    m_version->setEnabled(!choice.id.isEmpty() || choice.version);
    m_version->setToolTip(m_version->isEnabled()
                              ? tr("Pin a version only if you need to: later changes will then not apply")
                              : tr("Select a merge policy first"));
}

QString PolicySection::summaryText() const
{
    return isFoldable() ? m_policy->shownTitle() : QString();
}

void PolicySection::markInvalid()
{
    using Id = RequestCheck::Id;
    m_policy->setWrong(hasCheck({Id::PolicyNeeded, Id::PolicyUnknown, Id::PolicyOtherClass})
                       || isOdd(u"mergePolicy.id"_s));
    setInvalid(m_version,
               hasCheck({Id::PolicyVersionUnknown, Id::PolicyVersionWithoutId}) || isOdd(u"mergePolicy.version"_s));
}

void PolicySection::showCheck(const RequestCheck &check)
{
    using Id = RequestCheck::Id;
    setOpen(true);
    const bool version = check.id == Id::PolicyVersionUnknown || check.id == Id::PolicyVersionWithoutId
        || check.id == Id::PolicyVersionOld;
    QWidget *place = version ? static_cast<QWidget *>(m_version) : m_policy;
    place->setFocus(Qt::OtherFocusReason);
}

void PolicySection::enter()
{
    setOpen(true);
    m_policy->setFocus(Qt::OtherFocusReason);
}

void PolicySection::openList()
{
    enter();
    m_policy->openList();
}

void PolicySection::retranslate()
{
    setTitle(tr("Merge policy"));
    m_policy->setLabel(tr("Merge policy"));
    m_policy->popup().setNames(u"composer.policy"_s, tr("Merge policy"));
    m_policy->popup().setPlaceholder(tr("Search by name or ID"));
    m_version->setAccessibleName(tr("Version of the merge policy"));
    readPolicies();
}

} // namespace exportdesk
