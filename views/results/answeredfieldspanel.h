// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/results/resultpanel.h"

namespace exportdesk
{

class ElidedLabel;
class IconLabel;
class ResultFieldsModel;
class TableView;
class TextLabel;
struct ResultAnswer;

/// The requested fields of a result: how far each is filled, how many values it has, and of what kind they are. As high
/// as its rows: the page around it scrolls.
class AnsweredFieldsPanel final : public ResultPanel
{
    Q_OBJECT

public:
    explicit AnsweredFieldsPanel(QWidget *parent = nullptr);

    void show(const ResultAnswer &answer);
    /// Hides least and greatest values.
    void setHidden(bool hidden);
    void retranslate();

Q_SIGNALS:
    /// The keyboard went to a place of this panel, which should be in view.
    void placeShown(const QRect &place);
    /// Enter on a field: its rows are wanted.
    void fieldOpened(const QString &path);

private:
    QString key(int column) const;
    void fitHeight();
    void fitColumns();

    ResultFieldsModel *m_fields;
    TextLabel *m_title;
    ElidedLabel *m_count;
    IconLabel *m_warning;
    TableView *m_table;
    TextLabel *m_note;
    int m_empty = 0; ///< fields without a value in any row
    bool m_areCut = false;
};

} // namespace exportdesk
