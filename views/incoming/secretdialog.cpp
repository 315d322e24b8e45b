// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/incoming/secretdialog.h"

#include "models/incoming/incomingtext.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

SecretDialog::SecretDialog(const Incoming &incoming, QWidget *parent)
    : DialogFrame(parent)
{
    setObjectName(u"secret"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setQuestion(tr("This text was not inserted"));
    setConsequence(secretsText(incoming) + u' '
                   + (incoming.isCredential() ? incomingText(incoming)
                                              : tr("Secrets are stored only in Connections, in the system keychain.")));
    addCloseButton(tr("Close"))->setObjectName(u"secret.close"_s);
    if (!incoming.isCredential())
        return;
    Button *import = addActionButton(tr("Import in Connections"), Button::Kind::Filled);
    import->setObjectName(u"secret.import"_s);
    connect(import, &QPushButton::clicked, this, &SecretDialog::connectionsRequested);
}

} // namespace exportdesk
