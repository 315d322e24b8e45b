// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/datasetcreating.h"

#include "app/exportdeskctl/datasetdocument.h"
#include "models/platform/deliver.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

DatasetCreating::DatasetCreating(const CommandContext &context, const Options &options)
    : Command(context)
    , m_options(options)
{
    m_options.name = options.name.trimmed();
    m_options.description = options.description.trimmed();
}

void DatasetCreating::start()
{
    if (m_options.name.isEmpty())
        return fail({ExitCode::Usage, u"usage"_s, tr("Enter a name for the dataset.")});
    withGuardedWorkspace(m_options.production, [this](Workspace &workspace) {
        m_workspace = &workspace;
        readDatasets();
    });
}

/// A dataset that exists already is not taken for the new one when the response is lost.
void DatasetCreating::readDatasets()
{
    DatasetsModel &datasets = m_workspace->datasets();
    DatasetCreations &creations = m_workspace->creations();
    const auto createWhenReady = [this, &datasets, &creations] {
        if (m_isCreating || datasets.isLoading() || !creations.isResumed())
            return;
        if (datasets.failure())
            return fail(commandError(*datasets.failure()));
        m_isCreating = true;
        if (isNameTaken())
            output().note(tr("A dataset with this name already exists. The platform allows duplicate names, but they "
                             "are easily confused."));
        create();
    };
    connect(&datasets, &DatasetsModel::stateChanged, this, createWhenReady);
    connect(&creations, &DatasetCreations::resumed, this, createWhenReady);
    connect(&creations, &DatasetCreations::resumeFailed, this,
            [this](const Failure &failure) { fail(commandError(failure)); });
    datasets.reload();
    creations.resume();
}

bool DatasetCreating::isNameTaken() const
{
    const QList<Dataset> &all = m_workspace->datasets().datasets();
    return std::any_of(all.begin(), all.end(),
                       [this](const Dataset &dataset) { return dataset.name == m_options.name; });
}

void DatasetCreating::create()
{
    output().progress(tr("Creating dataset “%1”…").arg(m_options.name));
    DatasetCreations &creations = m_workspace->creations();
    const int openBefore = creations.openCount();
    const QFuture<Outcome<QString>> created = creations.create({m_options.name, m_options.description});
    const bool isEarlier = creations.openCount() == openBefore; // it joins one that an earlier process began
    deliver(created, this, [this, isEarlier](const Outcome<QString> &outcome) { acceptResult(outcome, isEarlier); });
}

void DatasetCreating::acceptResult(const Outcome<QString> &outcome, bool isEarlier)
{
    if (outcome) {
        if (m_options.expiresInDays > 0)
            return setExpiry(outcome.value());
        report(outcome.value());
        return finish();
    }
    const Failure &failure = outcome.failure();
    const bool isUnknown = failure.reached == Failure::Reached::Maybe;
    if (isEarlier && !isUnknown) // the earlier one was not created
        return create();
    CommandError error = commandError(failure);
    if (isUnknown) {
        error.exit = ExitCode::Undecided;
        error.text = tr("It is unknown whether dataset “%1” was created. Run the same command again later: it searches "
                        "for the dataset before it creates one.")
                         .arg(m_options.name)
            + u' ' + error.text;
    }
    fail(error);
}

void DatasetCreating::report(const QString &id)
{
    const Dataset *created = m_workspace->datasets().dataset(id);
    const QJsonObject dataset = created ? datasetDocument(*created) : QJsonObject{{"id"_L1, id}};
    output().document({{"dataset"_L1, dataset}});
    output().text(tr("Dataset “%1” was created with the ID %2.").arg(m_options.name, id));
}

void DatasetCreating::setExpiry(const QString &id)
{
    deliver(m_workspace->creations().expiries().set(id, int(m_options.expiresInDays)), this,
            [this, id](const Outcome<Done> &outcome) {
                if (!outcome) {
                    CommandError error = commandError(outcome.failure());
                    error.text = tr("Dataset “%1” was created with the ID %2, but has no expiry. %3")
                                     .arg(m_options.name, id, expiryProblem(outcome.failure()));
                    error.details.insert("id"_L1, id);
                    return fail(error);
                }
                // The list is being read again, which shows the expiry.
                const auto reportWhenRead = [this, id] {
                    if (m_workspace->datasets().isLoading())
                        return;
                    m_workspace->datasets().disconnect(this);
                    report(id);
                    finish();
                };
                connect(&m_workspace->datasets(), &DatasetsModel::stateChanged, this, reportWhenRead);
                reportWhenRead();
            });
}

} // namespace exportdesk
