// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/destinationsection.h"

#include "models/datasets/datasetsmodel.h"
#include "models/exports/exportcomposer.h"
#include "models/exports/selectionedits.h"
#include "models/exports/timewords.h"
#include "views/datasets/createdatasetdialog.h"
#include "views/exports/choicepopup.h"
#include "views/exports/pickerbox.h"
#include "views/shared/button.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Newest first, those that can be a target before the others; what the platform owns is never offered.
QList<Dataset> offered(const DatasetsModel &datasets)
{
    QList<Dataset> all;
    for (const Dataset &dataset : datasets.datasets())
        if (datasetTarget(dataset) != DatasetTarget::System)
            all += dataset;
    std::stable_sort(all.begin(), all.end(), [](const Dataset &left, const Dataset &right) {
        if (canBeTarget(left) != canBeTarget(right))
            return canBeTarget(left);
        return left.createdMs > right.createdMs;
    });
    return all;
}

} // namespace

DestinationSection::DestinationSection(ExportComposer &composer, DatasetsModel &datasets, DatasetCreations &creations,
                                       const SandboxLook &sandbox, QWidget *parent)
    : ComposerSection(composer, RequestCheck::Section::Destination, RequestPart::Destination, parent)
    , m_datasets(datasets)
    , m_creations(creations)
    , m_sandbox(sandbox)
    , m_dataset(new PickerBox(this))
    , m_create(new Button(Icon::Plus, Button::Kind::Normal, this))
{
    m_dataset->setObjectName(u"composer.destination.combo"_s);
    m_dataset->setIcon(Icon::Datasets);
    m_dataset->setDetailElide(Qt::ElideMiddle);
    m_create->setObjectName(u"composer.destination.create"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_dataset, 1);
    row->addWidget(m_create);
    content()->addLayout(row);
    connect(m_dataset, &PickerBox::aboutToOpen, this, &DestinationSection::fillList);
    connect(m_dataset, &PickerBox::chosen, &composer,
            [&composer](const QString &id) { SelectionEdits(composer).setDatasetId(id); });
    connect(m_create, &QPushButton::clicked, this, &DestinationSection::openCreation);
    connect(&datasets, &DatasetsModel::stateChanged, this, &DestinationSection::readDatasets);
    connect(&datasets, &DatasetsModel::created, this, &DestinationSection::showRequest);
    connect(&datasets, &QAbstractItemModel::dataChanged, this, &DestinationSection::showKeeping); // jobs were counted
    DestinationSection::showRequest(); // not yet virtual
}

void DestinationSection::readDatasets()
{
    showFailure(
        m_datasets.failure(), [] { return tr("The datasets could not be loaded."); }, [this] { m_datasets.reload(); });
    m_dataset->popup().setEmptySentences(tr("No matching datasets."),
                                         m_datasets.isLoading() ? tr("Loading the datasets…")
                                             : m_datasets.failure()
                                             ? tr("The datasets could not be loaded.")
                                             : tr("No datasets in this sandbox yet; create one to export to."));
    if (m_dataset->popup().isVisible())
        fillList();
    showRequest();
}

void DestinationSection::fillList()
{
    QList<Choice> choices;
    for (const Dataset &dataset : offered(m_datasets)) {
        const bool fits = canBeTarget(dataset);
        const QString day = dataset.createdMs < 0
            ? dataset.id
            : tr("created %1").arg(dayWords(QDateTime::fromMSecsSinceEpoch(dataset.createdMs).date()));
        choices.append({dataset.id, dataset.name.isEmpty() ? dataset.id : dataset.name,
                        fits ? day : datasetTargetText(datasetTarget(dataset)), dataset.description, fits, false});
    }
    m_dataset->popup().model().setChoices(choices);
}

void DestinationSection::showRequest()
{
    const QString id = composer().request().datasetId;
    const QString odd = oddJson(u"destination.datasetId"_s);
    const Dataset *dataset = m_datasets.dataset(id);
    if (!odd.isEmpty())
        m_dataset->setShown({}, odd, {});
    else if (id.isEmpty())
        m_dataset->setShown({}, {}, {});
    else if (dataset && !dataset->name.isEmpty())
        m_dataset->setShown(id, dataset->name, id);
    else
        m_dataset->setShown(id, id, m_datasets.loadedAtMs() >= 0 && !dataset ? tr("not in this sandbox") : QString());
    showKeeping();
    updateSummary();
}

/// What is in the dataset already, and until when.
void DestinationSection::showKeeping()
{
    const Dataset *dataset = m_datasets.dataset(composer().request().datasetId);
    QStringList sentences;
    if (dataset && canBeTarget(*dataset)) {
        if (const int exports = m_datasets.jobCount(dataset->id).value_or(0); exports > 0)
            sentences += tr("Contains %Ln export(s); this one is added, none is replaced.", nullptr, exports);
        sentences += dataset->expiresMs < 0
            ? tr("No expiry.")
            : tr("Expires on %1.").arg(dayWords(QDateTime::fromMSecsSinceEpoch(dataset->expiresMs).date()));
    }
    setUsualHint(sentences.join(u' '));
}

void DestinationSection::openCreation()
{
    setOpen(true);
    auto *dialog = new CreateDatasetDialog(m_datasets, m_creations, m_sandbox, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CreateDatasetDialog::created, &composer(),
            [this](const QString &id) { SelectionEdits(composer()).setDatasetId(id); });
    connect(dialog, &QDialog::finished, m_dataset, [this] { m_dataset->setFocus(Qt::OtherFocusReason); });
    dialog->open();
}

QString DestinationSection::summaryText() const
{
    if (!isFoldable())
        return {};
    return m_dataset->shownTitle().isEmpty() ? tr("Not selected") : m_dataset->shownTitle();
}

void DestinationSection::markInvalid()
{
    using Id = RequestCheck::Id;
    m_dataset->setWrong(isOdd(u"destination.datasetId"_s)
                        || hasCheck({Id::DatasetUnknown, Id::DatasetUnsuitable, Id::DatasetOtherClass})
                        || (hasCheck({Id::DatasetMissing}) && !composer().isBlank()));
}

void DestinationSection::showCheck(const RequestCheck &)
{
    enter();
}

void DestinationSection::enter()
{
    setOpen(true);
    m_dataset->setFocus(Qt::OtherFocusReason);
}

void DestinationSection::openList()
{
    enter();
    m_dataset->openList();
}

void DestinationSection::retranslate()
{
    setTitle(tr("Target dataset"));
    m_dataset->setLabel(tr("Target dataset"));
    m_dataset->setPlaceholder(tr("Select a dataset"));
    m_dataset->popup().setNames(u"composer.destination"_s, tr("Target dataset"));
    m_dataset->popup().setPlaceholder(tr("Search by name, description or ID"));
    m_create->setText(tr("Create dataset…"));
    readDatasets();
}

} // namespace exportdesk
