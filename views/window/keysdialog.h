// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/dialogframe.h"

class QAction;

namespace exportdesk
{

/// All keys on one sheet: those of the window, of the page in front, and of tables and fields.
class KeysDialog : public DialogFrame
{
    Q_OBJECT

public:
    struct Key {
        QString what;
        QString keys; ///< as the language writes them
    };

    KeysDialog(const QList<QAction *> &commands, QWidget *parent = nullptr);
};

} // namespace exportdesk
