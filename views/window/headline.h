#pragma once

#include "views/shared/sandboxlook.h"

#include <QWidget>

class QMenu;

namespace exportdesk
{

class Button;
class ElidedLabel;
class IconLabel;
class SandboxBadge;

/// The line on top: mark, connection, sandbox badge, menu button; in production with band and tint.
class HeadLine : public QWidget
{
    Q_OBJECT

public:
    explicit HeadLine(QWidget *parent = nullptr);

    /// An empty name: not connected.
    void setConnection(const QString &name, bool local);
    void setSandbox(const SandboxLook &look);
    void setSandboxChoices(const QList<SandboxLook> &choices);
    /// The menu behind the button at the right.
    void setMenu(QMenu *menu);
    void openMenu();
    /// The mark stands over the navigation bar.
    void setMarkWidth(int pixels);

Q_SIGNALS:
    void sandboxRequested(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Mark;
    void retranslate();
    void openChoices();

    Mark *m_mark;
    IconLabel *m_place;
    SandboxBadge *m_badge;
    Button *m_menu;
    QMenu *m_choicesMenu;
    QMenu *m_commands = nullptr;
    QList<SandboxLook> m_choices;
    QString m_connection;
    bool m_local = false;
    bool m_production = false;
};

} // namespace exportdesk
