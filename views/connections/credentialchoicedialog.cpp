// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/credentialchoicedialog.h"

#include "views/shared/plain.h"
#include "views/shared/rowdelegate.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace exportdesk
{

CredentialChoiceDialog::CredentialChoiceDialog(const QList<ImportedCredential> &credentials, QWidget *parent)
    : DialogFrame(parent)
    , m_list(new QListWidget(this))
{
    setObjectName("connections.several");
    setAttribute(Qt::WA_DeleteOnClose);
    setQuestion(tr("Which credential do you want to import?"));
    setConsequence(tr("The file contains %Ln usable credential(s). To add another one, import the file again.", nullptr,
                      int(credentials.size())));
    m_list->setObjectName("connections.several.list");
    m_list->setAccessibleName(tr("Credentials in the file"));
    for (const ImportedCredential &one : credentials)
        //: A credential in a list: its name and its client ID
        m_list->addItem(tr("%1 (client ID %2)").arg(plain::text(one.name), one.clientId));
    m_list->setCurrentRow(0);
    m_list->setMinimumSize(420, 140);
    m_list->setItemDelegate(new RowDelegate(m_list));
    content()->addWidget(m_list);
    addCloseButton(tr("Cancel"));
    addActionButton(tr("Import"), Button::Kind::Filled)->setObjectName("connections.several.take");
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT chosen(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    m_list->setFocus();
}

} // namespace exportdesk
