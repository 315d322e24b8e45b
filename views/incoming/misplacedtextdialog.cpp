// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/incoming/misplacedtextdialog.h"

#include "models/incoming/incomingtext.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

MisplacedTextDialog::MisplacedTextDialog(const Incoming &incoming, QWidget *parent)
    : DialogFrame(parent)
{
    setObjectName(u"misplaced"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setQuestion(tr("This text was not inserted"));
    QStringList reasons;
    if (!incoming.secrets.isEmpty())
        reasons += secretsText(incoming);
    if (incoming.isCredential())
        reasons += incomingText(incoming);
    else if (incoming.hasRequest())
        reasons += tr("It contains an export request, which you can import in New export.");
    else
        reasons += tr("Secrets are stored only in Connections, in the system keychain.");
    setConsequence(reasons.join(u' '));
    addCloseButton(tr("Close"))->setObjectName(u"misplaced.close"_s);
    if (incoming.isCredential()) {
        Button *import = addActionButton(tr("Import in Connections"), Button::Kind::Filled);
        import->setObjectName(u"misplaced.import"_s);
        connect(import, &QPushButton::clicked, this, &MisplacedTextDialog::connectionsRequested);
    } else if (incoming.hasRequest()) {
        Button *import = addActionButton(tr("Import in New export"), Button::Kind::Filled);
        import->setObjectName(u"misplaced.request"_s);
        connect(import, &QPushButton::clicked, this, &MisplacedTextDialog::importRequested);
    }
}

} // namespace exportdesk
