// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace exportdesk
{

class Button;
class Choices;
class EmptyState;
class ExpectedSizePane;
class FailureBar;
class IconLabel;
class PreviewRowsModel;
class ProfilePreview;
class SegmentedBar;
class TableView;
class TextLabel;

/// One profile as the export being composed would contain it, beside all that it has: looked up by an identity.
class ProfilePreviewPane final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the pane.
    ProfilePreviewPane(ProfilePreview &preview, const Choices &choices, QWidget *parent);

    /// Shows the expected size below the profile; given to the pane.
    void setSize(ExpectedSizePane *size);
    void retranslate();
    /// Moves the keyboard focus to the identity.
    void enter();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void lookUp();
    void showPreview();
    void showNamespaces();
    void showCounts();
    void showFailure();
    QString emptySentence() const;
    QString hint() const;

    ProfilePreview &m_preview;
    const Choices &m_choices;
    PreviewRowsModel *m_rows;
    QComboBox *m_namespace;
    TextLabel *m_namespaceLabel;
    QLineEdit *m_value;
    Button *m_lookUp;
    TextLabel *m_hint;
    QVBoxLayout *m_column;
    FailureBar *m_failure = nullptr;
    SegmentedBar *m_extent;
    IconLabel *m_missing;
    TextLabel *m_leftOut;
    TableView *m_table;
    EmptyState *m_empty;
    ExpectedSizePane *m_size = nullptr;
};

} // namespace exportdesk
