// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/theme.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;

namespace exportdesk
{

class ElidedLabel;
class TextLabel;

/// Figures about one thing: a title, a note at its right, and rows of a name, an optional bar, a figure and what it is
/// compared with.
class FigureSection final : public QWidget
{
    Q_OBJECT

public:
    struct Row {
        QString name;
        QString figure;
        QString further = {}; ///< at the right, secondary
        QString toolTip = {};
        double share = -1; ///< from 0 to 1, as a bar; -1: none
        Token token = Token::Text; ///< of the figure
        QString objectName = {}; ///< of the figure; NAME.name of its name
        QWidget *action = nullptr; ///< in place of `further`; given to the section

        bool operator==(const Row &) const = default;
    };

    explicit FigureSection(QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &note = {}, Token noteToken = Token::Text2);
    /// At the right of the title in place of the note; given to the section.
    void setTitleWidget(QWidget *widget);
    /// Replaces all rows. More than 100 are counted in a last line.
    void setRows(const QList<Row> &rows);
    /// A sentence below the rows; empty hides it.
    void setSentence(const QString &sentence, Token token = Token::Text2);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addRow(const Row &row, int line);

    ElidedLabel *m_title;
    ElidedLabel *m_note;
    QHBoxLayout *m_head;
    QGridLayout *m_grid;
    TextLabel *m_sentence;
    QWidget *m_titleWidget = nullptr;
    /// Names with one text each.
    bool isKeyed() const { return !m_hasBars && !m_hasFurther; }

    bool m_hasBars = false;
    bool m_hasFurther = false; ///< in any row: figures stand below one another then
};

} // namespace exportdesk
