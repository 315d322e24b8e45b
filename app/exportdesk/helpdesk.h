// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace exportdesk
{

class HelpWindow;
class MainWindow;

/// Opens the help at what somebody asks for: F1 at the place the keyboard is in, "Why?" at its entry.
class HelpDesk final : public QObject
{
    Q_OBJECT

public:
    /// \a window outlives it.
    explicit HelpDesk(MainWindow &window, QObject *parent = nullptr);
    ~HelpDesk() override;

    /// An empty address: that of place().
    void open(const QString &address);
    /// The address of what the keyboard is in.
    QString place() const;
    /// nullptr until it is opened first.
    HelpWindow *helpWindow() const { return m_help.get(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MainWindow &m_window;
    std::unique_ptr<HelpWindow> m_help; ///< of its own: a dialog in front of the window does not block it
};

} // namespace exportdesk
