// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/datasets/expirydialog.h"

#include "models/datasets/dataset.h"
#include "models/platform/deliver.h"
#include "views/datasets/expirychoice.h"
#include "views/shared/messagebar.h"
#include "views/shared/messagestack.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

ExpiryDialog::ExpiryDialog(const Dataset &dataset, DatasetExpiries &expiries, const SandboxLook &sandbox,
                           QWidget *parent)
    : DialogFrame(parent)
    , m_expiries(expiries)
    , m_id(dataset.id)
    , m_name(dataset.name.isEmpty() ? dataset.id : dataset.name)
    , m_messages(new MessageStack)
    , m_choice(new ExpiryChoice)
    , m_close(addCloseButton({}))
    , m_set(addActionButton({}, sandbox.production ? Button::Kind::Production : Button::Kind::Filled, false))
{
    setObjectName("dataset.expirydialog");
    m_set->setObjectName("dataset.expiry.button");
    m_close->setObjectName("dataset.expiry.close");
    setSandbox(sandbox);
    setMinimumWidth(520);
    content()->addWidget(m_messages);
    content()->addWidget(m_choice);
    constexpr int offered = 90; // the longest: whoever wants an expiry need not lose anything soon
    m_choice->choose(dataset.expiresMs < 0 ? offered : 0);
    connect(m_set, &Button::clicked, this, &ExpiryDialog::set);
    retranslate();
}

void ExpiryDialog::changeEvent(QEvent *event)
{
    DialogFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ExpiryDialog::retranslate()
{
    setWindowTitle(tr("Expiry of the dataset"));
    setQuestion(tr("When does dataset “%1” expire?").arg(m_name));
    setConsequence(tr("The days count from now and replace an earlier expiry."));
    m_choice->retranslate();
    m_set->setText(m_isSetting ? tr("Setting…") : tr("Set expiry"));
    m_close->setText(tr("Cancel"));
    m_set->setBlocked(m_isSetting ? tr("The expiry is being set.") : QString());
}

void ExpiryDialog::set()
{
    if (m_isSetting)
        return;
    m_isSetting = true;
    m_messages->clear();
    retranslate();
    deliver(m_expiries.set(m_id, m_choice->days()), this,
            [this](const Outcome<Done> &outcome) { acceptResult(outcome); });
}

void ExpiryDialog::acceptResult(const Outcome<Done> &outcome)
{
    m_isSetting = false;
    retranslate();
    if (outcome) {
        accept();
        return;
    }
    m_messages->push(new MessageBar(MessageBar::Severity::Error,
                                    tr("The expiry was not set. %1").arg(expiryProblem(outcome.failure()))));
}

} // namespace exportdesk
