// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/results/resultanswer.h"

#include <QPersistentModelIndex>
#include <QWidget>

#include <functional>

class QComboBox;

namespace exportdesk
{

class Button;
class EmptyState;
class IconLabel;
class ProfilePane;
class ResultRowsModel;
class SearchField;
class TableView;
class TextLabel;
struct OpenResult;

/// The rows of a result with a column for each requested field; Enter opens one profile as a tree. Values can be
/// hidden, as a whole or by column.
///
/// Object names: result.rows.(table, search, batch, reveal, columns, count, back), result.profile.
class RowsView final : public QWidget
{
    Q_OBJECT

public:
    RowsView(std::function<QString(const QString &id)> segmentName, bool hidesValues, QWidget *parent = nullptr);

    /// nullptr: there are none any more. \a batches: those of the result.
    void setResult(OpenResult *result, const QList<BatchAnswer> &batches);
    void search(const QString &text);
    void focusTable();
    void focusSearch();
    void retranslate();
    ResultRowsModel &rows() const { return *m_rows; }

Q_SIGNALS:
    void backRequested();
    void saveRequested();
    /// The rows can no longer be read as they are open.
    void readAgainRequested();
    void hiddenChanged(bool hidden);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    void setHidden(bool hidden);
    void toggleColumn();
    void openProfile(int row);
    void closeProfile();
    void arrange();
    void updateState();

    std::function<QString(const QString &id)> m_segmentName;
    bool m_hides; ///< as the operator wants it
    ResultRowsModel *m_rows;
    Button *m_back;
    SearchField *m_search;
    QComboBox *m_batch;
    TextLabel *m_count;
    Button *m_reveal;
    Button *m_columns;
    Button *m_save;
    TableView *m_table;
    EmptyState *m_empty;
    ProfilePane *m_profile;
    IconLabel *m_note;
    int m_openRow = -1;
};

} // namespace exportdesk
