// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/datasets/createdatasetdialog.h"

#include "models/platform/deliver.h"
#include "views/datasets/expirychoice.h"
#include "views/shared/failurebar.h"
#include "views/shared/messagestack.h"
#include "views/shared/textlabel.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

CreateDatasetDialog::CreateDatasetDialog(const DatasetsModel &datasets, DatasetCreations &creations,
                                         const SandboxLook &sandbox, QWidget *parent)
    : DialogFrame(parent)
    , m_datasets(datasets)
    , m_creations(creations)
    , m_sandbox(sandbox)
    , m_nameLabel(new TextLabel)
    , m_name(new QLineEdit)
    , m_descriptionLabel(new TextLabel)
    , m_description(new QLineEdit)
    , m_expiry(new ExpiryChoice)
    , m_hint(new TextLabel(Theme::Role::Small, Token::Text2))
    , m_messages(new MessageStack)
    , m_close(addCloseButton({}))
    , m_create(addActionButton({}, sandbox.production ? Button::Kind::Production : Button::Kind::Filled, false))
{
    setObjectName("dataset.create");
    m_name->setObjectName("dataset.create.name");
    m_description->setObjectName("dataset.create.description");
    m_create->setObjectName("dataset.create.button");
    m_close->setObjectName("dataset.create.close");
    setSandbox(sandbox);
    setMinimumWidth(520);
    m_hint->setSentence(true);
    content()->setSpacing(4);
    content()->addWidget(m_messages);
    content()->addWidget(m_nameLabel);
    content()->addWidget(m_name);
    content()->addSpacing(8);
    content()->addWidget(m_descriptionLabel);
    content()->addWidget(m_description);
    content()->addSpacing(8);
    content()->addWidget(m_expiry);
    content()->addSpacing(8);
    content()->addWidget(m_hint);
    m_nameLabel->setBuddy(m_name);
    m_descriptionLabel->setBuddy(m_description);
    m_create->setDefault(true);
    connect(m_name, &QLineEdit::textChanged, this, &CreateDatasetDialog::updateState);
    connect(m_create, &Button::clicked, this, &CreateDatasetDialog::create);
    retranslate();
    m_name->setFocus();
}

void CreateDatasetDialog::setName(const QString &name)
{
    m_name->setText(name);
    m_name->selectAll();
}

void CreateDatasetDialog::changeEvent(QEvent *event)
{
    DialogFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CreateDatasetDialog::retranslate()
{
    setWindowTitle(tr("Create dataset"));
    setQuestion(tr("Create a target dataset?"));
    setConsequence(
        tr("It is created in sandbox %1 with the profile union schema, as exports require.").arg(m_sandbox.name));
    m_nameLabel->setText(tr("Name"));
    m_descriptionLabel->setText(tr("Description (optional)"));
    m_name->setAccessibleName(tr("Name"));
    m_description->setAccessibleName(tr("Description"));
    m_expiry->retranslate();
    updateState();
}

void CreateDatasetDialog::updateState()
{
    const QString name = m_name->text().trimmed();
    const auto &all = m_datasets.datasets();
    const bool taken
        = std::any_of(all.begin(), all.end(), [&](const Dataset &dataset) { return dataset.name == name; });
    m_hint->setText(taken ? tr("A dataset with this name already exists. The platform allows duplicate names, but they "
                               "are easily confused.")
                          : tr("It is not enabled for Profile, so exported data does not flow back."));
    m_create->setText(m_creating ? tr("Creating…") : tr("Create dataset"));
    m_close->setText(m_creating || m_isCreated ? tr("Close") : tr("Cancel"));
    m_create->setBlocked(m_isCreated          ? tr("The dataset has been created.")
                             : m_creating     ? tr("The dataset is being created.")
                             : name.isEmpty() ? tr("Enter a name for the dataset first.")
                                              : QString());
}

void CreateDatasetDialog::create()
{
    if (m_creating)
        return;
    m_creating = true;
    m_messages->clear();
    updateState();
    deliver(m_creations.create({m_name->text().trimmed(), m_description->text().trimmed()}), this,
            [this](const Outcome<QString> &outcome) { acceptResult(outcome); });
}

void CreateDatasetDialog::acceptResult(const Outcome<QString> &outcome)
{
    if (outcome && m_expiry->days() > 0)
        return setExpiry(outcome.value());
    m_creating = false;
    updateState();
    if (!outcome) {
        m_messages->push(new FailureBar([] { return tr("The dataset could not be created."); }, outcome.failure()));
        return;
    }
    Q_EMIT created(outcome.value());
    accept();
}

/// The dataset exists even if its expiry cannot be set.
void CreateDatasetDialog::setExpiry(const QString &id)
{
    deliver(m_creations.expiries().set(id, m_expiry->days()), this, [this, id](const Outcome<Done> &outcome) {
        m_creating = false;
        m_isCreated = true;
        updateState();
        Q_EMIT created(id);
        if (outcome) {
            accept();
            return;
        }
        m_messages->push(
            new MessageBar(MessageBar::Severity::Warning,
                           tr("The dataset was created, but has no expiry. %1").arg(expiryProblem(outcome.failure()))));
    });
}

} // namespace exportdesk
