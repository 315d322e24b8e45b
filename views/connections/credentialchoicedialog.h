// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/credentialfile.h"
#include "views/shared/dialogframe.h"

class QListWidget;

namespace exportdesk
{

/// Asks which of several credentials of a file to import; shows names and client IDs, never a secret.
class CredentialChoiceDialog : public DialogFrame
{
    Q_OBJECT

public:
    CredentialChoiceDialog(const QList<ImportedCredential> &credentials, QWidget *parent);

Q_SIGNALS:
    void chosen(int index);

private:
    QListWidget *m_list;
};

} // namespace exportdesk
