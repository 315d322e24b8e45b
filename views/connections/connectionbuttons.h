// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/connections/connectionkind.h"

#include <QWidget>

namespace exportdesk
{

class Button;

/// What can be done with the connection in the form: delete, save, use.
class ConnectionButtons final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionButtons(QWidget *parent = nullptr);

    void setConnection(ConnectionKind kind, bool inUse);
    void retranslate();

Q_SIGNALS:
    void deleteRequested();
    void saveRequested();
    void useRequested();

private:
    Button *m_delete;
    Button *m_save;
    Button *m_use;
    ConnectionKind m_kind = ConnectionKind::New;
    bool m_inUse = false;
};

} // namespace exportdesk
