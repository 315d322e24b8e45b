// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/icon.h"

#include <QPushButton>

namespace exportdesk
{

/// The connection in use, in the head line: icon and name, with a chevron where there is something to switch to.
class ConnectionButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ConnectionButton(QWidget *parent = nullptr);

    /// \a strong: a connection is in use; otherwise the text says that there is none.
    void show(Icon icon, const QString &words, bool strong);
    /// Shows a chevron and takes focus; otherwise it is only a label.
    void setSwitches(bool on);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont words() const;
    int around() const;

    Icon m_icon = Icon::Connections;
    bool m_strong = false;
    bool m_switches = false;
};

} // namespace exportdesk
