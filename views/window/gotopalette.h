// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/gotoentry.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace exportdesk
{

class GoToModel;

/// Ctrl+K: type a few letters, Enter goes there. Arrows select, Escape or a click elsewhere closes it.
///
/// Object names for tests and tours: goto.text, goto.list.
class GoToPalette final : public QFrame
{
    Q_OBJECT

public:
    using Source = std::function<QList<GoToEntry>(const QString &typed)>;

    explicit GoToPalette(QWidget *window);

    /// Called at every key for the entries.
    void setSource(Source source);
    /// Its right upper corner, in the window's coordinates.
    void open(const QPoint &corner);
    void close(bool giveBackFocus);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refill();
    void run();
    void retranslate();
    void place();

    Source m_source;
    GoToModel *m_model;
    QLineEdit *m_text;
    QListView *m_list;
    QLabel *m_none;
    QPoint m_corner;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace exportdesk
