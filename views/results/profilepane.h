// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTreeView;

namespace exportdesk
{

class Button;
class ElidedLabel;
class ProfileTreeModel;
class TextLabel;
struct ResultValue;

/// One exported profile as a tree, with the way to the next one.
///
/// Object names: result.profile(.tree, .previous, .next, .close, .copy).
class ProfilePane final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfilePane(QWidget *parent = nullptr);

    ProfileTreeModel &profile() const { return *m_profile; }
    /// \a number: of its row, from 1.
    void show(qint64 number, const ResultValue &profile);
    void focusTree();
    void retranslate();

Q_SIGNALS:
    /// -1 or 1: the profile before or after.
    void stepRequested(int rows);
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void expandFirstLevels();

    ProfileTreeModel *m_profile;
    ElidedLabel *m_title;
    Button *m_previous;
    Button *m_next;
    Button *m_close;
    QTreeView *m_tree;
    Button *m_copy;
    TextLabel *m_copyNote;
    qint64 m_number = 0;
};

} // namespace exportdesk
